// SPDX-License-Identifier: GPL-3.0-or-later
// The floor that Inglenook's start is measured against: an empty Qt window of the same size.
#include <QApplication>
#include <QMainWindow>

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    QMainWindow window;
    window.resize(1180, 780);
    window.show();
    return QApplication::exec();
}
