// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/power_cut.h"

#include <algorithm>

namespace inglenook::testing {
namespace {

constexpr std::size_t kSector = 512;

/// One file's content: what is durable, and the changes since its last sync.
struct Content {
    std::string durable;
    std::vector<const Recorder::Step*> pending;
};

void replay(std::string& bytes, const Recorder::Step& step) {
    const auto offset = static_cast<std::size_t>(step.offset);
    if (step.kind == DiskChange::Kind::Truncate) {
        bytes.resize(offset);
        return;
    }
    if (bytes.size() < offset + step.bytes.size()) { bytes.resize(offset + step.bytes.size()); }
    std::copy(step.bytes.begin(), step.bytes.end(), bytes.begin() + step.offset);
}

/// Only some sectors of a write; the file is long enough for all, as its length may be kept apart.
void tear(std::string& bytes, const Recorder::Step& step, std::mt19937& random) {
    for (std::size_t at = 0; at < step.bytes.size(); at += kSector) {
        if (random() % 2 == 0) { continue; }
        auto part = step;
        part.offset += static_cast<std::int64_t>(at);
        part.bytes = step.bytes.substr(at, kSector);
        replay(bytes, part);
    }
}

std::string remains(const Content& content, Loss loss, std::mt19937& random) {
    auto bytes = content.durable;
    for (std::size_t i = 0; i < content.pending.size(); ++i) {
        const auto& step = *content.pending[i];
        const bool isLast = i + 1 == content.pending.size();
        switch (loss) {
        case Loss::AllLost:
            break;
        case Loss::AllKept:
            replay(bytes, step);
            break;
        case Loss::SomeLost:
            if (random() % 2 == 0) { replay(bytes, step); }
            break;
        case Loss::Torn:
            if (step.kind == DiskChange::Kind::Write) {
                tear(bytes, step, random);
            } else if (random() % 2 == 0) {
                replay(bytes, step);
            }
            break;
        case Loss::LastKept: // the last came first: an order that nothing forbids without a sync
            if (isLast) { replay(bytes, step); }
            break;
        }
    }
    return bytes;
}

/// The folder: names point to contents; a name is made or removed for good only by a sync of the folder.
class Disk {
public:
    explicit Disk(const DiskState& start) {
        for (const auto& [file, bytes] : start) {
            m_now[file] = std::make_shared<Content>(Content{bytes, {}});
        }
        m_durable = m_now;
    }

    void take(const Recorder::Step& step) {
        switch (step.kind) {
        case DiskChange::Kind::Open:
            if (!m_now.contains(step.file)) { m_now[step.file] = std::make_shared<Content>(); }
            break;
        case DiskChange::Kind::Write:
        case DiskChange::Kind::Truncate:
            m_now[step.file]->pending.push_back(&step);
            break;
        case DiskChange::Kind::Sync:
            sync(*m_now[step.file]);
            break;
        case DiskChange::Kind::Delete:
            m_now.erase(step.file);
            break;
        }
        if (step.syncsFolder) { m_durable = m_now; }
    }

    [[nodiscard]] DiskState cut(Loss loss, std::mt19937& random) const {
        const bool keepsNames = loss == Loss::AllKept || (loss != Loss::AllLost && random() % 2 == 0);
        DiskState state;
        for (const auto& [file, content] : keepsNames ? m_now : m_durable) {
            state[file] = remains(*content, loss, random);
        }
        return state;
    }

private:
    static void sync(Content& content) {
        for (const auto* step : content.pending) {
            replay(content.durable, *step);
        }
        content.pending.clear();
    }
    using Names = std::map<std::string, std::shared_ptr<Content>>;
    Names m_now;
    Names m_durable;
};

} // namespace

Verdict Recorder::judge(const DiskChange& change) {
    m_steps.push_back({change.kind, change.file, change.offset, std::string(change.bytes), change.syncsFolder,
                       m_acknowledged});
    return {};
}

DiskState stateAfterCut(const DiskState& start, const std::vector<Recorder::Step>& steps, std::size_t cut,
                        Loss loss, std::mt19937& random) {
    Disk disk(start);
    for (std::size_t i = 0; i < cut; ++i) {
        disk.take(steps[i]);
    }
    return disk.cut(loss, random);
}

} // namespace inglenook::testing
