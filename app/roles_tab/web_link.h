// SPDX-License-Identifier: GPL-3.0-or-later
// A link that shows where it leads before anything is opened. The program itself never goes to the network: a
// click hands the address to the browser, and only http and https are handed over.
#pragma once

#include <QWidget>

namespace deskpath::app {

[[nodiscard]] bool isWebAddress(const QString& address);

class WebLinkRow final : public QWidget {
  Q_OBJECT

 public:
  WebLinkRow(const QString& title, const QString& address, QWidget* parent = nullptr);
};

}  // namespace deskpath::app
