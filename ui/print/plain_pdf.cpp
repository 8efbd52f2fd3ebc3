// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/plain_pdf.h"

#include <QtEndian>

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

namespace inglenook::ui {
namespace {

constexpr qsizetype kEntrySize = 20; // of the table of positions

/// Overwrites `key (…)` or `key […]` between from and to with blanks.
void blank(QByteArray& bytes, const QByteArray& key, qsizetype from, qsizetype to) {
    const auto start = bytes.indexOf(key, from);
    if (start < 0 || start >= to) { return; }
    const char open = bytes.at(start + key.size());
    const char close = open == '(' ? ')' : ']';
    auto end = start + key.size() + 1;
    while (end < to && bytes.at(end) != close) {
        end += bytes.at(end) == '\\' ? 2 : 1;
    }
    for (auto at = start; at <= end && at < to; ++at) {
        bytes[at] = ' ';
    }
}

/// Newer Qt tells all of it a second time, in XML. The packet is blanked, and the catalogue no longer names
/// it.
void blankPacket(QByteArray& bytes) {
    const auto object = bytes.indexOf("/Type /Metadata");
    const auto start = object < 0 ? object : bytes.indexOf("<?xpacket begin", object);
    const auto last = start < 0 ? start : bytes.indexOf("<?xpacket end", start);
    const auto end = last < 0 ? last : bytes.indexOf("?>", last);
    if (end < 0) { return; }
    std::fill(bytes.begin() + start, bytes.begin() + end + 2, ' ');
    const auto catalogue = bytes.indexOf("/Type /Catalog");
    const auto name = catalogue < 0 ? catalogue : bytes.indexOf("/Metadata ", catalogue);
    const auto nameEnds = name < 0 ? name : bytes.indexOf(" R", name);
    if (nameEnds < 0 || nameEnds > bytes.indexOf("endobj", catalogue)) { return; }
    std::fill(bytes.begin() + name, bytes.begin() + nameEnds + 2, ' ');
}

/// The number right after `key`, or nothing.
std::optional<qsizetype> numberAfter(const QByteArray& bytes, const QByteArray& key) {
    const auto at = bytes.indexOf(key);
    if (at < 0) { return std::nullopt; }
    auto end = at + key.size();
    while (end < bytes.size() && bytes.at(end) >= '0' && bytes.at(end) <= '9') {
        ++end;
    }
    bool isNumber = false;
    const auto number = bytes.mid(at + key.size(), end - at - key.size()).toLongLong(&isNumber);
    return isNumber ? std::optional<qsizetype>(number) : std::nullopt;
}

/// A PDF taken apart: objects in the order of the file, and what comes before and after.
struct Apart {
    QByteArray before;
    std::vector<int> order; ///< object numbers as they lie in the file
    std::map<int, QByteArray> objects;
    int count = 0;      ///< entries of the table
    QByteArray trailer; ///< from "trailer" to "startxref\n"
};

std::optional<Apart> apart(const QByteArray& pdf) {
    const auto startxref = pdf.lastIndexOf("startxref\n");
    const auto trailer = pdf.lastIndexOf("trailer\n");
    if (startxref < 0 || trailer < 0) { return std::nullopt; }
    const auto table = numberAfter(pdf.mid(startxref), "startxref\n").value_or(-1);
    if (table < 0 || table >= trailer || pdf.mid(table, 7) != "xref\n0 ") { return std::nullopt; }
    const auto count = numberAfter(pdf.mid(table, 20), "xref\n0 ").value_or(0);
    const auto entries = pdf.indexOf('\n', table + 5) + 1;
    if (count < 2 || entries + count * kEntrySize > trailer) { return std::nullopt; }
    std::map<qsizetype, int> starts;
    for (int number = 1; number < count; ++number) {
        const auto entry = pdf.mid(entries + number * kEntrySize, kEntrySize);
        if (entry.size() < kEntrySize || entry.at(17) != 'n') { return std::nullopt; }
        starts[entry.left(10).toLongLong()] = number;
    }
    Apart parts;
    parts.count = static_cast<int>(count);
    parts.before = pdf.left(starts.begin()->first);
    for (auto at = starts.begin(); at != starts.end(); ++at) {
        const auto next = std::next(at);
        const auto end = next == starts.end() ? table : next->first;
        parts.order.push_back(at->second);
        parts.objects[at->second] = pdf.mid(at->first, end - at->first);
    }
    parts.trailer = pdf.mid(trailer, startxref + 10 - trailer);
    return parts;
}

QByteArray together(const Apart& parts) {
    QByteArray pdf = parts.before;
    std::map<int, qsizetype> starts;
    for (const int number : parts.order) {
        starts[number] = pdf.size();
        pdf += parts.objects.at(number);
    }
    const auto table = pdf.size();
    pdf += "xref\n0 " + QByteArray::number(parts.count) + "\n0000000000 65535 f \n";
    for (int number = 1; number < parts.count; ++number) {
        pdf += QByteArray::number(starts.at(number)).rightJustified(10, '0') + " 00000 n \n";
    }
    return pdf + parts.trailer + QByteArray::number(table) + "\n%%EOF\n";
}

/// zlib with Qt's own four bytes of length before it.
QByteArray inflated(const QByteArray& data, qsizetype size) {
    QByteArray in(4, '\0');
    qToBigEndian(static_cast<quint32>(size), in.data());
    return qUncompress(in + data);
}

QByteArray deflated(const QByteArray& data) { return qCompress(data, 9).mid(4); }

/// Replaces the stream of object `number` by a font without days. False: not a stream that Qt writes.
bool makeTimeless(Apart& parts, int number) {
    QByteArray& object = parts.objects.at(number);
    const auto size = numberAfter(object, "/Length1 ");
    const auto lengthObject = static_cast<int>(numberAfter(object, "/Length ").value_or(0));
    const auto start = object.indexOf("stream\n") + 7;
    const auto found = parts.objects.find(lengthObject);
    if (!size || start < 7 || found == parts.objects.end()) { return false; }
    const auto length = numberAfter(found->second, " 0 obj\n").value_or(-1);
    if (length <= 0 || start + length > object.size()) { return false; }
    const auto font = inflated(object.mid(start, length), *size);
    if (font.size() != *size) { return false; }
    const auto data = deflated(timelessFont(font));
    object.replace(start, length, data);
    found->second =
        QByteArray::number(lengthObject) + " 0 obj\n" + QByteArray::number(data.size()) + "\nendobj\n";
    return true;
}

quint32 sumOf(const QByteArray& bytes, qsizetype from, qsizetype size) {
    quint32 sum = 0;
    for (qsizetype i = 0; i < size; i += 4) {
        const auto word = bytes.mid(from + i, std::min<qsizetype>(4, size - i)).leftJustified(4, '\0');
        sum += qFromBigEndian<quint32>(word.constData());
    }
    return sum;
}

} // namespace

QByteArray withBlankInformation(QByteArray pdf) {
    const auto firstObjectEnds = pdf.indexOf("endobj"); // the document's information is the first object
    for (const auto* key : {"/CreationDate ", "/ModDate ", "/Producer ", "/Creator ", "/Author "}) {
        blank(pdf, key, 0, firstObjectEnds);
    }
    blank(pdf, "/ID ", pdf.lastIndexOf("trailer"), pdf.size());
    blankPacket(pdf);
    return pdf;
}

QByteArray withTimelessFonts(const QByteArray& pdf) {
    auto parts = apart(pdf);
    if (!parts) { return pdf; }
    for (const int number : parts->order) {
        if (parts->objects.at(number).contains("/Length1 ") && !makeTimeless(*parts, number)) { return pdf; }
    }
    return together(*parts);
}

QByteArray timelessFont(QByteArray font) {
    constexpr qsizetype kHeadSize = 54;
    constexpr quint32 kWholeSum = 0xB1B0AFBA; // OpenType specification, table "head"
    if (font.size() < 12) { return font; }
    const auto tables = qFromBigEndian<quint16>(font.constData() + 4);
    for (qsizetype i = 0; i < tables && 12 + 16 * (i + 1) <= font.size(); ++i) {
        char* record = font.data() + 12 + 16 * i;
        if (QByteArray(record, 4) != "head") { continue; }
        const qsizetype at = qFromBigEndian<quint32>(record + 8);
        if (at + kHeadSize > font.size()) { return font; }
        char* head = font.data() + at;
        std::fill(head + 20, head + 36, '\0'); // created, modified
        qToBigEndian<quint32>(0, head + 8);    // the sum of the whole is taken without itself
        qToBigEndian<quint32>(sumOf(font, at, kHeadSize), font.data() + 12 + 16 * i + 4);
        const auto whole = sumOf(font, 0, font.size());
        qToBigEndian<quint32>(kWholeSum - whole, font.data() + at + 8);
        return font;
    }
    return font;
}

} // namespace inglenook::ui
