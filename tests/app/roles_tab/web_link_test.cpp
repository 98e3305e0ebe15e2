// SPDX-License-Identifier: GPL-3.0-or-later
// A link shows where it leads before it is opened, and only addresses of the web are opened at all.
#include "roles_tab/web_link.h"

#include <gtest/gtest.h>

#include <QDesktopServices>
#include <QLabel>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

// Takes the place of the browser, and of everything else that an address could start.
class Browser final : public QObject {
  Q_OBJECT
 public:
  Browser() {
    for (const QString& scheme : schemes()) QDesktopServices::setUrlHandler(scheme, this, "open");
  }
  ~Browser() override {
    for (const QString& scheme : schemes()) QDesktopServices::unsetUrlHandler(scheme);
  }
  QStringList opened;

 public Q_SLOTS:
  void open(const QUrl& url) { opened += url.toString(QUrl::FullyEncoded); }

 private:
  static QStringList schemes() { return {u"http"_s, u"https"_s, u"file"_s, u"mailto"_s, u"ftp"_s, u"javascript"_s}; }
};

QStringList textsOf(const QWidget& row) {
  QStringList texts;
  for (const QLabel* label : row.findChildren<QLabel*>()) texts += label->text();
  return texts;
}

TEST(WebLink, shows_the_address_and_opens_exactly_that) {
  Browser browser;
  for (const QString& address : {u"https://example.org/a?b=c%20d#e"_s, u"http://example.org"_s}) {
    WebLinkRow row(u"A page"_s, address);
    EXPECT_EQ(textsOf(row), (QStringList{u"A page"_s, address}));
    auto* button = row.findChild<QToolButton*>();
    EXPECT_EQ(button->toolTip(), u"Open %1 in the browser"_s.arg(address));
    EXPECT_EQ(browser.opened, QStringList{}) << "nothing is opened before the click";
    button->click();
    EXPECT_EQ(browser.opened, QStringList{address});
    browser.opened.clear();
  }
}

TEST(WebLink, any_other_address_is_shown_and_cannot_be_opened) {
  Browser browser;
  for (const QString& address : {u"file:///etc/passwd"_s, u"mailto:a@example.org"_s, u"ftp://example.org/a"_s,
                                 u"javascript:alert(1)"_s, u"/etc/passwd"_s, u"https://"_s, u"HTTPS//example.org"_s}) {
    WebLinkRow row(u"A page"_s, address);
    EXPECT_TRUE(textsOf(row).contains(address));
    auto* button = row.findChild<QToolButton*>();
    EXPECT_FALSE(button->isEnabled()) << address.toStdString();
    button->click();
    Q_EMIT button->clicked();
    EXPECT_EQ(browser.opened, QStringList{}) << address.toStdString();
  }
}

}  // namespace
}  // namespace deskpath::app

#include "web_link_test.moc"
