# SPDX-License-Identifier: MPL-2.0

# cmake -DLIBRARY=… -DFOLDER=… -DOFFICE=… -P carry_libraries.cmake
# Copies what LIBRARY needs, and what that needs, into FOLDER: all that neither the office nor the C and C++ runtime bring along.
file(GET_RUNTIME_DEPENDENCIES
    LIBRARIES ${LIBRARY}
    DIRECTORIES ${OFFICE}
    RESOLVED_DEPENDENCIES_VAR found
    UNRESOLVED_DEPENDENCIES_VAR missing
    PRE_EXCLUDE_REGEXES "^libuno_" "^ld-linux" "^lib(c|m|dl|rt|pthread|gcc_s|stdc\\+\\+)\\.so")
if(missing)
    message(FATAL_ERROR "Libraries that ${LIBRARY} needs cannot be found: ${missing}")
endif()
foreach(file ${found})
    file(COPY ${file} DESTINATION ${FOLDER} FOLLOW_SYMLINK_CHAIN)
endforeach()

# A package has no symbolic links: keep the name that the loader asks for, with the file's content.
file(GLOB copied ${FOLDER}/*)
foreach(file ${copied})
    if(IS_SYMLINK ${file})
        file(REAL_PATH ${file} target)
        list(APPEND replaced ${target})
        file(REMOVE ${file})
        configure_file(${target} ${file} COPYONLY)
    endif()
endforeach()
if(replaced)
    file(REMOVE ${replaced})
endif()
