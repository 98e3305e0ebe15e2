// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/web_link.h"

#include <QDesktopServices>
#include <QGridLayout>
#include <QToolButton>
#include <QUrl>

#include "widgets/elided_label.h"
#include "widgets/headings.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/plain_text.h"
#include "widgets/wrap_label.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {

bool isWebAddress(const QString& address) {
  const QUrl url(address, QUrl::StrictMode);
  return url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

WebLinkRow::WebLinkRow(const QString& title, const QString& address, QWidget* parent) : QWidget(parent) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(metrics::related);
  grid->setVerticalSpacing(0);
  auto* button = new QToolButton;
  button->setIcon(icon(u"link"_s));
  button->setIconSize({metrics::smallIcon, metrics::smallIcon});
  button->setAutoRaise(true);
  button->setToolTip(plainToolTip(tr("Open %1 in the browser").arg(address)));
  button->setAccessibleName(tr("Open %1").arg(title));
  button->setEnabled(isWebAddress(address));
  auto* where = new ElidedLabel(address);
  where->setForegroundRole(QPalette::PlaceholderText);
  grid->addWidget(button, 0, 0, 2, 1, Qt::AlignTop);
  grid->addWidget(new WrapLabel(title), 0, 1);
  grid->addWidget(where, 1, 1);
  grid->setColumnStretch(1, 1);
  connect(button, &QToolButton::clicked, this, [address] {
    if (isWebAddress(address)) QDesktopServices::openUrl(QUrl(address, QUrl::StrictMode));
  });
}

}  // namespace deskpath::app
