# SPDX-License-Identifier: GPL-3.0-or-later
# The flags of the project, in one place. Every target of ours links inglenook::strict.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "" FORCE)
endif()

add_library(inglenook_strict INTERFACE)
add_library(inglenook::strict ALIAS inglenook_strict)
target_compile_options(inglenook_strict INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wcast-align
  -Woverloaded-virtual -Wnull-dereference -Wformat=2 -Wimplicit-fallthrough -Werror -Werror=switch)
if(INGLENOOK_HIDE_FOLDERS)
  target_compile_options(inglenook_strict INTERFACE
    "-ffile-prefix-map=${CMAKE_SOURCE_DIR}=." "-ffile-prefix-map=${CMAKE_BINARY_DIR}=build")
endif()
target_compile_definitions(inglenook_strict INTERFACE _GLIBCXX_ASSERTIONS)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # GCC 12 reports -Wnull-dereference inside the standard library once it inlines with sanitizers on.
  target_compile_options(inglenook_strict INTERFACE -Wno-null-dereference -Wno-maybe-uninitialized -Wno-restrict)
endif()

if(INGLENOOK_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()
if(INGLENOOK_HARDEN)
  add_compile_options(-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3 -fstack-protector-strong -fstack-clash-protection
    -ftrivial-auto-var-init=zero)
  if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
    add_compile_options(-fcf-protection=full)
  endif()
  add_link_options(-pie -Wl,-z,relro,-z,now,-z,noexecstack,-z,separate-code)
  # What a start reads from the disk is what it waits for: no function that nobody calls, and the places to relocate in
  # a few bytes (needs glibc 2.36, as in Debian 12).
  add_compile_options(-ffunction-sections -fdata-sections)
  add_link_options(-Wl,--gc-sections,--as-needed,-z,pack-relative-relocs)
endif()

# inglenook_gather(<target>): with INGLENOOK_GATHER, each folder's files are compiled together, ten at a time.
function(inglenook_gather target)
  if(NOT INGLENOOK_GATHER)
    return()
  endif()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
  get_target_property(sources ${target} SOURCES)
  foreach(source IN LISTS sources)
    if(source MATCHES "^${CMAKE_SOURCE_DIR}/((src|ui)/.*)/[^/]+\\.cpp$")
      string(REPLACE "/" "_" folder "${CMAKE_MATCH_1}")
      list(APPEND of_${folder} "${source}")
      list(LENGTH of_${folder} n)
      math(EXPR n "(${n} - 1) / 10")
      set_source_files_properties("${source}" TARGET_DIRECTORY ${target} PROPERTIES UNITY_GROUP ${folder}_${n})
    endif()
  endforeach()
endfunction()
