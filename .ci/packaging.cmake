# SPDX-License-Identifier: MPL-2.0

# The Debian packages: `cmake --build build --target package` writes planerka (the command) and, where the extension is built,
# libreoffice-planerka (the extension for all users of a machine).
set(CPACK_GENERATOR DEB)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_GROUPING ONE_PER_GROUP)
set(CPACK_COMPONENTS_ALL command debian)
if(PLANERKA_EXTENSION)
    list(APPEND CPACK_COMPONENTS_ALL extension)
endif()
set(CPACK_COMPONENT_COMMAND_GROUP command)
set(CPACK_COMPONENT_DEBIAN_GROUP command) # what lies elsewhere in a Debian package than under any other prefix
set(CPACK_COMPONENT_EXTENSION_GROUP extension)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION share/doc/planerka RENAME copyright COMPONENT debian EXCLUDE_FROM_ALL)
install(FILES ${PROJECT_BINARY_DIR}/src/cli/reference/_planerka DESTINATION share/zsh/vendor-completions COMPONENT debian
    EXCLUDE_FROM_ALL)

set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PACKAGE_CONTACT "Planerka contributors")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

set(CPACK_DEBIAN_COMMAND_PACKAGE_NAME planerka)
set(CPACK_DEBIAN_COMMAND_PACKAGE_SECTION text)
set(CPACK_DEBIAN_COMMAND_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_COMMAND_PACKAGE_SUGGESTS libreoffice-planerka)
set(CPACK_DEBIAN_COMMAND_DESCRIPTION "documents of a sales meeting from one meeting file
Makes the timed agenda, the minutes, the cost sheet and the presentation for
the client of a sales meeting as OpenDocument files, in English and Russian;
says what the meeting costs, reads and writes calendars.")

# The extension carries its own libraries; the office that it runs in has the rest.
set(CPACK_DEBIAN_EXTENSION_PACKAGE_NAME libreoffice-planerka)
set(CPACK_DEBIAN_EXTENSION_PACKAGE_SECTION editors)
set(CPACK_DEBIAN_EXTENSION_PACKAGE_SHLIBDEPS OFF)
set(CPACK_DEBIAN_EXTENSION_PACKAGE_DEPENDS "libreoffice-core (>= 4:7.4), libstdc++6 (>= 12)")
set(CPACK_DEBIAN_EXTENSION_PACKAGE_RECOMMENDS "libreoffice-writer, libreoffice-calc, libreoffice-impress")
set(CPACK_DEBIAN_EXTENSION_PACKAGE_SUGGESTS planerka)
set(CPACK_DEBIAN_EXTENSION_DESCRIPTION "sales meetings in LibreOffice
A sidebar in Writer, Calc and Impress in which a sales meeting is planned and
its cost is seen while one types; the timed agenda, the minutes, the cost
sheet and the presentation for the client are made from it.")
include(CPack)
