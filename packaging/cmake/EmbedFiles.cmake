# SPDX-License-Identifier: GPL-3.0-or-later
# inglenook_embed(<target> <name> <file>...): compiles text files into <target> as
#   std::span<const inglenook::EmbeddedFile> inglenook::embedded::<name>();   // sorted by the order given
# so that the core has its migrations and its content without Qt and without reading the disk.
function(inglenook_embed target name)
  set(out "${CMAKE_CURRENT_BINARY_DIR}/embedded_${name}.cpp")
  add_custom_command(OUTPUT "${out}"
    COMMAND "${CMAKE_COMMAND}" -DOUT=${out} -DNAME=${name} "-DFILES=${ARGN}" -P
      "${CMAKE_SOURCE_DIR}/packaging/cmake/embed_script.cmake"
    DEPENDS ${ARGN} "${CMAKE_SOURCE_DIR}/packaging/cmake/embed_script.cmake" VERBATIM)
  # The command belongs to this folder, the target to another: only a target can carry the order across.
  add_custom_target(embedded_${name} DEPENDS "${out}")
  add_dependencies(${target} embedded_${name})
  target_sources(${target} PRIVATE "${out}")
endfunction()
