# SPDX-License-Identifier: GPL-3.0-or-later
# Libraries from the system's packages. Nothing is downloaded. docs/decisions/ says why each was taken.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(OpenSSL REQUIRED COMPONENTS Crypto)
find_package(nlohmann_json REQUIRED)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(UTF8PROC REQUIRED IMPORTED_TARGET libutf8proc)
pkg_check_modules(FONTCONFIG REQUIRED IMPORTED_TARGET fontconfig)
pkg_check_modules(PCRE2 REQUIRED IMPORTED_TARGET libpcre2-8)
find_path(EXPECTED_INCLUDE tl/expected.hpp REQUIRED)
find_path(ZXCVBN_INCLUDE zxcvbn.h REQUIRED)
find_library(ZXCVBN_LIBRARY zxcvbn REQUIRED)

# SQLCipher 4 with its own names: a plain libsqlite3 in the same process must never stand in for it, because it
# would write a vault without any encryption and report success. So it is linked statically and not exported.
find_path(SQLCIPHER_INCLUDE sqlcipher/sqlite3.h REQUIRED)
add_library(inglenook_sqlcipher INTERFACE)
add_library(inglenook::sqlcipher ALIAS inglenook_sqlcipher)
target_include_directories(inglenook_sqlcipher SYSTEM INTERFACE "${SQLCIPHER_INCLUDE}/sqlcipher")
target_compile_definitions(inglenook_sqlcipher INTERFACE SQLITE_HAS_CODEC)
if(INGLENOOK_DYNAMIC_SQLCIPHER)
  find_library(SQLCIPHER_LIBRARY sqlcipher REQUIRED)
  target_link_libraries(inglenook_sqlcipher INTERFACE "${SQLCIPHER_LIBRARY}")
else()
  find_library(SQLCIPHER_STATIC libsqlcipher.a REQUIRED)
  target_link_libraries(inglenook_sqlcipher INTERFACE "${SQLCIPHER_STATIC}" OpenSSL::Crypto m ${CMAKE_DL_LIBS}
    Threads::Threads)
  target_link_options(inglenook_sqlcipher INTERFACE LINKER:--exclude-libs,libsqlcipher.a)
endif()

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Svg PrintSupport DBus Concurrent)
