// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The few calls to the disk that writing a small file needs, so that tests can make each one fail.
#include <cstddef>
#include <string>

namespace inglenook {

/// As the POSIX calls of the same name: -1 and errno on failure. `folder` is an open descriptor of the
/// vault's folder.
class DiskCalls {
public:
    virtual ~DiskCalls() = default;
    /// A new file, 0600, that was not there before; follows no link.
    virtual int openNew(int folder, const std::string& name) = 0;
    virtual std::ptrdiff_t write(int file, const void* bytes, std::size_t size) = 0;
    virtual int sync(int file) = 0;
    virtual int close(int file) = 0;
    virtual int rename(int folder, const std::string& from, const std::string& to) = 0;
    virtual int remove(int folder, const std::string& name) = 0;
};

[[nodiscard]] DiskCalls& systemDisk();

} // namespace inglenook
