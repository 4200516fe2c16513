# SPDX-License-Identifier: MPL-2.0

# Where the office is and what it calls this platform: the only place that knows.

set(LIBREOFFICE_DIR /usr/lib/libreoffice CACHE PATH "LibreOffice's folder: program/ and sdk/ stand in it")
set(LIBREOFFICE_SDK ${LIBREOFFICE_DIR}/sdk CACHE PATH "LibreOffice's software development kit")
set(LIBREOFFICE_PROGRAM ${LIBREOFFICE_DIR}/program)
set(LIBREOFFICE_TYPES ${LIBREOFFICE_PROGRAM}/types.rdb ${LIBREOFFICE_PROGRAM}/types/offapi.rdb)

set(PLANERKA_OFFICE_PLATFORM Linux_x86_64) # in META-INF/manifest.xml and the libraries' folder
set(PLANERKA_OFFICE_PLATFORM_ID linux_x86_64) # in description.xml
set(PLANERKA_OFFICE_ENVIRONMENT gcc3)      # the C++ bridge, in .components
set(PLANERKA_OFFICE_DEFINITIONS LINUX UNX CPPU_ENV=gcc3 HAVE_GCC_VISIBILITY_FEATURE)

if(NOT EXISTS ${LIBREOFFICE_SDK}/bin/cppumaker)
    message(FATAL_ERROR "No LibreOffice SDK in ${LIBREOFFICE_SDK}: install libreoffice-dev, set LIBREOFFICE_DIR, "
                        "or build without the extension (-DPLANERKA_EXTENSION=OFF).")
endif()

# Header files for UNO types: planerka_uno_headers(target <folder> [EXTRA registries to read beside] [TYPES pattern] REGISTRIES …)
function(planerka_uno_headers target folder)
    cmake_parse_arguments(PARSE_ARGV 2 arg "" "TYPES" "REGISTRIES;EXTRA")
    list(TRANSFORM arg_EXTRA PREPEND -X)
    if(arg_TYPES)
        set(arg_TYPES -nD -T${arg_TYPES}) # -nD: not what they depend on
    endif()
    set(stamp ${folder}.stamp)
    add_custom_command(OUTPUT ${stamp}
        COMMAND ${LIBREOFFICE_SDK}/bin/cppumaker -Gc ${arg_TYPES} -O${folder} ${arg_REGISTRIES} ${arg_EXTRA}
        COMMAND ${CMAKE_COMMAND} -E touch ${stamp}
        DEPENDS ${arg_REGISTRIES} VERBATIM
        COMMENT "C++ headers of ${target}")
    add_custom_target(${target} DEPENDS ${stamp})
endfunction()
