#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens the keyrings of tests/data/keyring from docs/vault_format.md alone: second_reader.py FOLDER."""
import hashlib
import pathlib
import struct
import sys

from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt as unsealed
from nacl.pwhash import argon2id

SEATS = ((1, b"correct ferry battery stapler", 41), (2, b"another kettle on a warm evening", 0))


def kdf(master, number, context, size):
    salt = struct.pack("<Q", number) + bytes(8)
    return hashlib.blake2b(b"", digest_size=size, key=master, salt=salt, person=context + bytes(8)).digest()


def keyed(key, message):
    return hashlib.blake2b(message, digest_size=32, key=key).digest()


class Keyring:
    def __init__(self, data):
        assert len(data) == 4096 and data[:8] == b"INGLENK1"
        self.data = data
        self.context = data[0:10] + data[12:14] + data[16:32]
        for number in range(4):
            section = self.section(number)
            assert hashlib.blake2b(section[:976], digest_size=16).digest() == section[976:992]

    def section(self, number):
        return self.data[1024 * number:1024 * (number + 1)]

    def slot(self, section, index):
        return self.section(section)[16 + 160 * index:16 + 160 * (index + 1)]

    def open_slot(self, section, index, key, more=b""):
        slot = self.slot(section, index)
        bound = b"inglenook.slot.v1\0" + self.context + bytes([section, index]) + slot[:32] + more
        return unsealed(slot[56:104], bound, slot[32:56], key)

    def has_mac(self, number, key):
        section = self.section(number)
        message = b"inglenook.section.v1\0" + self.context + bytes([number]) + section[:992]
        return keyed(key, message) == section[992:]

    def open_seat(self, number, passphrase):
        slot = self.slot(number, 0)
        passes, memory = struct.unpack("<I", slot[4:8])[0], struct.unpack("<Q", slot[8:16])[0]
        own = self.open_slot(number, 0, argon2id.kdf(32, passphrase, slot[16:32], passes, memory))
        assert self.has_mac(number, kdf(own, 4, b"ingl_own", 32))
        return own

    def counter(self, number, own):
        field = self.section(number)[656:704]
        bound = b"inglenook.witness.v1\0" + self.context + bytes([number])
        return struct.unpack("<Q", unsealed(field[24:], bound, field[:24], kdf(own, 6, b"ingl_own", 32)))[0]


def read(file):
    keyring = Keyring(bytes.fromhex("".join(file.read_text().split())))
    parts = []
    for number, passphrase, counter in SEATS:
        own = keyring.open_seat(number, passphrase)
        assert keyring.counter(number, own) == counter
        named = keyring.data[14:15] + keyring.data[40:56]
        parts.append(keyring.open_slot(number, 2, kdf(own, 3, b"ingl_own", 32), named))
        if number == 1:
            sheet = keyed(bytes([0x17]) * 20, keyring.slot(1, 1)[16:32])
            assert keyring.open_slot(1, 1, sheet) == own
    shared = parts[0] if keyring.data[14] == 1 else bytes(a ^ b for a, b in zip(*parts))
    assert kdf(shared, 2, b"ingl_shr", 16) == keyring.data[40:56]
    assert keyring.has_mac(0, kdf(shared, 3, b"ingl_shr", 32))
    assert keyring.has_mac(3, kdf(shared, 5, b"ingl_shr", 32))
    assert keyring.open_slot(3, 0, keyed(bytes([0x29]) * 20, keyring.slot(3, 0)[16:32])) == shared


for name in ("either.hex", "together.hex"):
    read(pathlib.Path(sys.argv[1]) / name)
    print(name, "opens")
