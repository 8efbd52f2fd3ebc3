# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` puts where. The desktop's menu says "Journal": it may be read over a shoulder.
include(GNUInstallDirs)
foreach(program IN ITEMS inglenook inglenook-cli)
  if(TARGET ${program})
    install(TARGETS ${program} RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
  endif()
endforeach()
install(FILES packaging/linux/org.inglenook.Inglenook.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES packaging/linux/org.inglenook.Inglenook.svg
  DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
install(FILES packaging/linux/org.inglenook.Inglenook.metainfo.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
if(EXISTS "${CMAKE_SOURCE_DIR}/docs/man/inglenook-cli.1")
  install(FILES docs/man/inglenook-cli.1 DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
endif()
