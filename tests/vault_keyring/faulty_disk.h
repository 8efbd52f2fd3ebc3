// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A disk that fails at one chosen call, and counts them all.
#include "vault/vault_folder_disk.h"

#include <cerrno>

namespace inglenook::test {

class FaultyDisk final : public DiskCalls {
public:
    /// The `failing`th call (from 0) fails with `error`; a short write writes half first and fails at the
    /// next try.
    void failAt(int failing, int error) {
        m_calls = 0;
        m_failing = failing;
        m_error = error;
    }
    [[nodiscard]] int calls() const { return m_calls; }

    int openNew(int folder, const std::string& name) override {
        return isNowFailing() ? -1 : systemDisk().openNew(folder, name);
    }
    std::ptrdiff_t write(int file, const void* bytes, std::size_t size) override {
        if (size > 1000 && !m_isShort) {
            m_isShort = true;
            return systemDisk().write(file, bytes, size / 3);
        }
        return isNowFailing() ? -1 : systemDisk().write(file, bytes, size);
    }
    int sync(int file) override { return isNowFailing() ? -1 : systemDisk().sync(file); }
    int close(int file) override {
        const int closed = systemDisk().close(file);
        return isNowFailing() ? -1 : closed;
    }
    int rename(int folder, const std::string& from, const std::string& to) override {
        m_isShort = false;
        return isNowFailing() ? -1 : systemDisk().rename(folder, from, to);
    }
    int remove(int folder, const std::string& name) override { return systemDisk().remove(folder, name); }

private:
    bool isNowFailing() {
        const bool isFailing = m_calls++ == m_failing;
        if (isFailing) {
            m_isShort = false;
            errno = m_error;
        }
        return isFailing;
    }
    int m_calls = 0;
    int m_failing = -1;
    int m_error = 0;
    bool m_isShort = false;
};

} // namespace inglenook::test
