# What ships: optimised and hardened. cmake -C packaging/cmake/release.cmake -S . -B build-release
set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "")
set(INGLENOOK_HARDEN ON CACHE BOOL "")
