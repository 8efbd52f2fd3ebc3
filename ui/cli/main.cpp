// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret/process_guard.h"
#include "ui/cli/command_line.h"

int main(int argc, char** argv) {
    inglenook::keepNewFilesPrivate();
    (void)inglenook::closeProcessToOthers();
    (void)inglenook::refuseNetwork(); // where the kernel cannot, nothing here opens one either
    return inglenook::cli::run(argc, argv, inglenook::KdfPolicy::shipped());
}
