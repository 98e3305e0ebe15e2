// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist_output/checklist_dialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGraphicsView>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QKeySequence>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

#include "checklist/exports.h"
#include "checklist_output/checklist_pdf.h"
#include "checklist_output/checklist_renderer.h"
#include "documents/safe_file.h"
#include "documents/text.h"
#include "widgets/colours.h"
#include "widgets/headings.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr int columnWidth = 216;
constexpr QSize usualSize{960, 760};

// A name that every file system takes.
QString fileName(const std::string& plan) {
  QString name = qs(plan).simplified();
  for (QChar& c : name) {
    if (!c.isLetterOrNumber() && c != u' ' && c != u'-' && c != u'_' && c != u'.') c = u'-';
  }
  while (name.startsWith(u'.') || name.startsWith(u'-')) name.remove(0, 1);
  name.truncate(80);
  return name.isEmpty() ? u"checklist"_s : name;
}

}  // namespace

ChecklistDialog::ChecklistDialog(Checklist list, Settings& settings, QWidget* parent, ChecklistQuestions questions)
    : QDialog(parent),
      list_(std::move(list)),
      settings_(settings),
      questions_(std::move(questions)),
      printer_(std::make_unique<QPrinter>(QPrinter::HighResolution)) {
  setWindowTitle(tr("Shopping checklist"));
  printer_->setDocName(list_.plan.empty() ? tr("Shopping checklist") : tr("Shopping checklist: %1").arg(qs(list_.plan)));
  // The sheet keeps its own margins.
  printer_->setFullPage(true);
  build();
  paperChanged();
  resize(usualSize);
}

ChecklistDialog::~ChecklistDialog() {
  // The preview holds the printer to its end.
  delete preview_;
}

Paper ChecklistDialog::paper() const { return paperFromName(paper_->currentData().toString()).value_or(Paper::a4); }

void ChecklistDialog::build() {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(metrics::page, metrics::page, metrics::page, metrics::page);
  row->setSpacing(metrics::page);
  row->addWidget(buildPreview(), 1);

  auto* side = new QWidget(this);
  side->setFixedWidth(columnWidth);
  auto* column = new QVBoxLayout(side);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(metrics::related);
  buildPaper(column);
  addAction(column, tr("&Print…"), u"print"_s, u"print"_s, &ChecklistDialog::print);
  addAction(column, tr("Save as P&DF…"), u"save"_s, u"savePdf"_s, &ChecklistDialog::savePdf);
  column->addSpacing(metrics::related);
  addAction(column, tr("Save as &HTML…"), u"export"_s, u"saveHtml"_s, &ChecklistDialog::saveHtml);
  addAction(column, tr("Save as &Markdown…"), u"export"_s, u"saveMarkdown"_s, &ChecklistDialog::saveMarkdown);
  addAction(column, tr("Save as CS&V…"), u"table"_s, u"saveCsv"_s, &ChecklistDialog::saveCsv);
  addAction(column, tr("&Copy as text"), u"link"_s, u"copy"_s, &ChecklistDialog::copyText);
  message_ = new MutedLabel({}, side);
  message_->setObjectName(u"message"_s);
  message_->setWordWrap(true);
  message_->setTextFormat(Qt::PlainText);
  column->addSpacing(metrics::related);
  column->addWidget(message_);
  column->addStretch(1);
  auto* close = new QPushButton(tr("Close"), side);
  close->setObjectName(u"close"_s);
  connect(close, &QPushButton::clicked, this, &QDialog::reject);
  column->addWidget(close);
  row->addWidget(side);
  auto* first = findChild<QPushButton*>(u"print"_s);
  first->setDefault(true);
  first->setFocus();
}

QWidget* ChecklistDialog::buildPreview() {
  auto* panel = new QWidget(this);
  auto* column = new QVBoxLayout(panel);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(metrics::related);
  preview_ = new QPrintPreviewWidget(printer_.get(), panel);
  preview_->setAccessibleName(tr("Preview of the checklist"));
  preview_->setAccessibleDescription(tr("The pages as they will be printed. Copy as text gives the same content as text."));
  connect(preview_, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter* printer) { ChecklistRenderer::render({&list_, 1}, *printer); });
  connect(preview_, &QPrintPreviewWidget::previewChanged, this, &ChecklistDialog::updatePages);
  // No box around the sheet: its own edge is enough.
  if (auto* view = preview_->findChild<QGraphicsView*>()) {
    view->setFrameShape(QFrame::NoFrame);
    view->setBackgroundBrush(trackColour(palette()));
  }
  column->addWidget(preview_, 1);

  auto* pages = new QHBoxLayout;
  pages->setSpacing(metrics::related);
  const auto step = [&](Qt::ArrowType arrow, const QString& text, Qt::Key key, int by) {
    auto* button = new QToolButton(panel);
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    button->setAccessibleName(text);
    // Alone, these keys scroll within the preview.
    const QKeySequence keys(Qt::CTRL | key);
    button->setToolTip(text + u" ("_s + keys.toString(QKeySequence::NativeText) + u')');
    button->setShortcut(keys);
    connect(button, &QToolButton::clicked, this, [this, by] { showPage(preview_->currentPage() + by); });
    return button;
  };
  previous_ = step(Qt::LeftArrow, tr("Previous page"), Qt::Key_PageUp, -1);
  next_ = step(Qt::RightArrow, tr("Next page"), Qt::Key_PageDown, 1);
  page_ = new MutedLabel({}, panel);
  page_->setObjectName(u"page"_s);
  pages->addStretch(1);
  pages->addWidget(previous_);
  pages->addWidget(page_);
  pages->addWidget(next_);
  pages->addStretch(1);
  column->addLayout(pages);
  return panel;
}

void ChecklistDialog::buildPaper(QVBoxLayout* column) {
  paper_ = new QComboBox(this);
  paper_->setObjectName(u"paper"_s);
  paper_->addItem(tr("A4"), paperName(Paper::a4));
  paper_->addItem(tr("Letter"), paperName(Paper::letter));
  paper_->setCurrentIndex(qMax(0, paper_->findData(settings_.get(setting::checklistPaper))));
  connect(paper_, &QComboBox::currentIndexChanged, this, &ChecklistDialog::paperChanged);
  auto* label = new QLabel(tr("P&aper"), this);
  label->setBuddy(paper_);
  column->addWidget(label);
  column->addWidget(paper_);
  column->addSpacing(metrics::related);
}

void ChecklistDialog::addAction(QVBoxLayout* column, const QString& text, const QString& iconName, const QString& name,
                                void (ChecklistDialog::*run)()) {
  auto* button = new QPushButton(icon(iconName), text, this);
  button->setObjectName(name);
  button->setAutoDefault(false);
  connect(button, &QPushButton::clicked, this, run);
  column->addWidget(button);
}

void ChecklistDialog::paperChanged() {
  settings_.set(setting::checklistPaper, paperName(paper()));
  printer_->setPageSize(pageSize(paper()));
  preview_->updatePreview();
  preview_->fitToWidth();
  updatePages();
}

void ChecklistDialog::showPage(int page) {
  preview_->setCurrentPage(qBound(1, page, preview_->pageCount()));
  updatePages();
}

void ChecklistDialog::updatePages() {
  const int count = preview_->pageCount();
  const int current = preview_->currentPage();
  page_->setText(tr("Page %1 of %2").arg(current).arg(count));
  previous_->setEnabled(current > 1);
  next_->setEnabled(current < count);
}

void ChecklistDialog::print() {
  if (!questions_.choosePrinter(this, *printer_)) return;
  printer_->setFullPage(true);
  if (ChecklistRenderer::render({&list_, 1}, *printer_)) {
    say(tr("Sent to the printer."));
  } else {
    questions_.error(this, tr("The checklist could not be printed"), tr("The printer did not take the pages. Check that it is switched on and connected."));
  }
}

void ChecklistDialog::savePdf() {
  const auto pdf = checklistPdf(list_, {paper()});
  if (!pdf) return questions_.error(this, tr("The checklist could not be saved"), pdf.error());
  saveAs(u"pdf"_s, tr("PDF (*.pdf)"), [&] { return *pdf; });
}

void ChecklistDialog::saveHtml() {
  saveAs(u"html"_s, tr("HTML (*.html)"), [this] { return QByteArray::fromStdString(checklist_to_html(list_)); });
}

void ChecklistDialog::saveMarkdown() {
  saveAs(u"md"_s, tr("Markdown (*.md)"), [this] { return QByteArray::fromStdString(checklist_to_markdown(list_)); });
}

void ChecklistDialog::saveCsv() {
  saveAs(u"csv"_s, tr("Table as CSV (*.csv)"), [this] { return QByteArray::fromStdString(checklist_to_csv(list_)); });
}

void ChecklistDialog::saveAs(const QString& extension, const QString& filter, const std::function<QByteArray()>& content) {
  const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
  const QString path = questions_.saveFile(this, folder.filePath(fileName(list_.plan) + u'.' + extension), filter);
  if (path.isEmpty()) return;
  if (const auto written = writeFile(path, content()); !written) {
    return questions_.error(this, tr("The checklist could not be saved"), written.error().message());
  }
  say(tr("Saved as %1.").arg(QFileInfo(path).fileName()));
}

void ChecklistDialog::copyText() {
  QGuiApplication::clipboard()->setText(qs(checklist_to_markdown(list_)));
  say(tr("Copied. Paste it into a mail or a note."));
}

void ChecklistDialog::say(const QString& message) { message_->setText(message); }

}  // namespace deskpath::app
