// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/vault_folder_disk.h"

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace inglenook {

namespace {

class SystemDisk final : public DiskCalls {
public:
    int openNew(int folder, const std::string& name) override {
        return ::openat(folder, name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    }
    std::ptrdiff_t write(int file, const void* bytes, std::size_t size) override {
        return ::write(file, bytes, size);
    }
    int sync(int file) override { return ::fsync(file); }
    int close(int file) override { return ::close(file); }
    int rename(int folder, const std::string& from, const std::string& to) override {
        return ::renameat(folder, from.c_str(), folder, to.c_str());
    }
    int remove(int folder, const std::string& name) override { return ::unlinkat(folder, name.c_str(), 0); }
};

} // namespace

DiskCalls& systemDisk() {
    static SystemDisk disk;
    return disk;
}

} // namespace inglenook
