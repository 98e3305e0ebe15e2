// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist_output/sheet_preview.h"

#include <QEvent>
#include <QGraphicsView>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/colours.h"
#include "widgets/headings.h"
#include "widgets/metrics.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {

SheetPreview::SheetPreview(QPrinter& printer, std::function<void(QPrinter&)> paint, const QString& accessibleName,
                           QWidget* parent)
    : QWidget(parent), preview_(new QPrintPreviewWidget(&printer, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(metrics::related);
  preview_->setAccessibleName(accessibleName);
  connect(preview_, &QPrintPreviewWidget::paintRequested, this,
          [paint = std::move(paint)](QPrinter* device) { paint(*device); });
  connect(preview_, &QPrintPreviewWidget::previewChanged, this, &SheetPreview::updatePages);
  // No box around the sheet: its own edge is enough.
  if (auto* view = preview_->findChild<QGraphicsView*>()) {
    view->setFrameShape(QFrame::NoFrame);
    view->setAccessibleName(accessibleName);
  }
  column->addWidget(preview_, 1);
  column->addWidget(buildPages());
  colour();
}

QWidget* SheetPreview::buildPages() {
  auto* row = new QWidget(this);
  auto* pages = new QHBoxLayout(row);
  pages->setContentsMargins(0, 0, 0, 0);
  pages->setSpacing(metrics::related);
  previous_ = step(Qt::LeftArrow, tr("Previous page"), Qt::Key_PageUp, -1);
  next_ = step(Qt::RightArrow, tr("Next page"), Qt::Key_PageDown, 1);
  page_ = new MutedLabel({}, row);
  page_->setObjectName(u"page"_s);
  pages->addStretch(1);
  pages->addWidget(previous_);
  pages->addWidget(page_);
  pages->addWidget(next_);
  pages->addStretch(1);
  return row;
}

QToolButton* SheetPreview::step(Qt::ArrowType arrow, const QString& text, Qt::Key key, int by) {
  auto* button = new QToolButton(this);
  button->setArrowType(arrow);
  button->setAutoRaise(true);
  button->setAccessibleName(text);
  // Alone, these keys scroll within the preview.
  const QKeySequence keys(Qt::CTRL | key);
  button->setToolTip(text + u" ("_s + keys.toString(QKeySequence::NativeText) + u')');
  button->setShortcut(keys);
  connect(button, &QToolButton::clicked, this, [this, by] { showPage(preview_->currentPage() + by); });
  return button;
}

void SheetPreview::colour() {
  if (auto* view = preview_->findChild<QGraphicsView*>()) view->setBackgroundBrush(trackColour(palette()));
}

void SheetPreview::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) colour();
}

void SheetPreview::repaintPages() {
  preview_->updatePreview();
  updatePages();
}

void SheetPreview::refit() {
  preview_->updatePreview();
  preview_->fitToWidth();
  updatePages();
}

void SheetPreview::showPage(int page) {
  preview_->setCurrentPage(qBound(1, page, preview_->pageCount()));
  updatePages();
}

void SheetPreview::updatePages() {
  if (page_ == nullptr) return;
  const int count = preview_->pageCount();
  const int current = preview_->currentPage();
  page_->setText(tr("Page %1 of %2").arg(current).arg(count));
  previous_->setEnabled(current > 1);
  next_->setEnabled(current < count);
}

}  // namespace deskpath::app
