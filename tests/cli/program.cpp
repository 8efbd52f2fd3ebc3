// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret/process_guard.h"
#include "support/weak_kdf.h"
#include "ui/cli/command_line.h"

int main(int argc, char** argv) {
    inglenook::keepNewFilesPrivate();
    return inglenook::cli::run(argc, argv, inglenook::test::weakKdf());
}
