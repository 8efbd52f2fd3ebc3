// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// An open file of the system, closed whatever happens in between. Inside src/vault.
#include <unistd.h>
#include <utility>

namespace inglenook {

class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (m_number >= 0) { (void)::close(m_number); }
    }
    [[nodiscard]] int number() const { return m_number; }
    /// False when closing says that something was not written.
    [[nodiscard]] bool close() { return ::close(std::exchange(m_number, -1)) == 0; }
    [[nodiscard]] int release() { return std::exchange(m_number, -1); }

private:
    int m_number;
};

} // namespace inglenook
