// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A secret that lives long: its page cannot be read or written except while it is used. One thread at a
/// time.
#include "secret/secret_bytes.h"

#include <utility>

namespace inglenook {

class RestingSecret {
public:
    RestingSecret() = default;
    explicit RestingSecret(SecretBytes secret);
    RestingSecret(RestingSecret&&) noexcept = default;
    RestingSecret& operator=(RestingSecret&&) noexcept = default;
    RestingSecret(const RestingSecret&) = delete;
    RestingSecret& operator=(const RestingSecret&) = delete;
    ~RestingSecret() = default;

    [[nodiscard]] bool isEmpty() const { return m_secret.isEmpty(); }
    /// Calls `use(ByteView)` with the secret awake; it rests when use returns. Do not keep the view.
    template <class Use>
    decltype(auto) use(Use&& use) const {
        const Awake awake(m_secret);
        return std::forward<Use>(use)(m_secret.view());
    }

private:
    class Awake {
    public:
        explicit Awake(const SecretBytes& secret);
        Awake(const Awake&) = delete;
        Awake& operator=(const Awake&) = delete;
        ~Awake();

    private:
        const SecretBytes& m_secret;
    };
    SecretBytes m_secret;
};

} // namespace inglenook
