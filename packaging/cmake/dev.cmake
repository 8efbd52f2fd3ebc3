# Developer build: sanitizers on. cmake -C packaging/cmake/dev.cmake -S . -B build
set(CMAKE_BUILD_TYPE Debug CACHE STRING "")
set(CMAKE_CXX_FLAGS_DEBUG "-O1 -g1" CACHE STRING "")
set(INGLENOOK_SANITIZE ON CACHE BOOL "")
