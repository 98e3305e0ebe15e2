// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist_output/checklist_dialog.h"

#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QGraphicsView>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QKeySequence>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

#include "checklist/exports.h"
#include "checklist/text.h"
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

constexpr int columnWidth = 232;
constexpr QSize usualSize{1000, 780};

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

ChecklistDialog::ChecklistDialog(Checklist list, Settings& settings, QWidget* parent, ChecklistQuestions questions, ReadChecklist read)
    : QDialog(parent),
      list_(std::move(list)),
      shown_(list_),
      questions_(std::move(questions)),
      read_(std::move(read)),
      printer_(std::make_unique<QPrinter>(QPrinter::HighResolution)),
      choices_(new ChecklistChoices(settings, this)) {
  setWindowTitle(tr("Shopping checklist"));
  printer_->setDocName(list_.plan.empty() ? tr("Shopping checklist") : tr("Shopping checklist: %1").arg(qs(list_.plan)));
  // The sheet keeps its own margins.
  printer_->setFullPage(true);
  build();
  shown_ = arranged(list_, choices_->options());
  paperChanged();
  resize(usualSize);
}

ChecklistDialog::~ChecklistDialog() {
  // The preview holds the printer to its end.
  delete preview_;
}

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
  column->addWidget(choices_);
  connect(choices_, &ChecklistChoices::optionsChanged, this, &ChecklistDialog::arrange);
  connect(choices_, &ChecklistChoices::printChanged, this, &ChecklistDialog::paperChanged);
  if (read_) buildPlans(column);
  column->addStretch(1);
  message_ = new MutedLabel({}, side);
  message_->setObjectName(u"message"_s);
  message_->setWordWrap(true);
  message_->setTextFormat(Qt::PlainText);
  column->addWidget(message_);
  buildActions(column);
  auto* close = new QPushButton(tr("Close"), side);
  close->setObjectName(u"close"_s);
  connect(close, &QPushButton::clicked, this, &QDialog::reject);
  column->addWidget(close);
  row->addWidget(side);
}

void ChecklistDialog::buildPlans(QVBoxLayout* column) {
  auto* add = addButton(column, tr("A&dd another plan…"), u"add"_s, u"addPlans"_s);
  add->setToolTip(tr("Buy for several plans at once: the same part becomes one line that says how many are for whom."));
  connect(add, &QPushButton::clicked, this, &ChecklistDialog::addPlans);
  plans_ = new MutedLabel({}, this);
  plans_->setObjectName(u"plans"_s);
  plans_->setWordWrap(true);
  plans_->setTextFormat(Qt::PlainText);
  plans_->hide();
  column->addWidget(plans_);
  onlyThis_ = addButton(column, tr("Only this plan"), u"remove"_s, u"onlyThis"_s);
  onlyThis_->hide();
  connect(onlyThis_, &QPushButton::clicked, this, &ChecklistDialog::dropPlans);
}

void ChecklistDialog::buildActions(QVBoxLayout* column) {
  auto* print = addButton(column, tr("&Print…"), u"print"_s, u"print"_s);
  connect(print, &QPushButton::clicked, this, &ChecklistDialog::print);
  print->setDefault(true);
  print->setFocus();
  connect(addButton(column, tr("&Save as PDF…"), u"save"_s, u"savePdf"_s), &QPushButton::clicked, this, &ChecklistDialog::savePdf);

  const auto menuOf = [&](QPushButton* button) {
    auto* menu = new QMenu(button);
    button->setMenu(menu);
    return menu;
  };
  const auto item = [this](QMenu* menu, const QString& text, const QString& name, auto run) {
    QAction* action = menu->addAction(text);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, run);
  };
  QMenu* save = menuOf(addButton(column, tr("Save &in another format"), u"export"_s, u"saveOther"_s));
  item(save, tr("&HTML page…"), u"saveHtml"_s, &ChecklistDialog::saveHtml);
  item(save, tr("&Markdown task list…"), u"saveMarkdown"_s, &ChecklistDialog::saveMarkdown);
  item(save, tr("Table as CS&V…"), u"saveCsv"_s, &ChecklistDialog::saveCsv);
  item(save, tr("Plain &text…"), u"saveText"_s, &ChecklistDialog::saveText);
  QMenu* copies = menuOf(addButton(column, tr("&Copy"), u"link"_s, u"copy"_s));
  item(copies, tr("As plain &text"), u"copyText"_s,
       [this] { copy(qs(checklist_to_text(shown_)), tr("Copied. Paste it into a mail or a note.")); });
  item(copies, tr("As a &Markdown task list"), u"copyMarkdown"_s,
       [this] { copy(qs(checklist_to_markdown(shown_)), tr("Copied. Paste it where Markdown is read.")); });
  item(copies, tr("As a table for &forums"), u"copyForum"_s,
       [this] { copy(qs(checklist_to_forum(shown_)), tr("Copied. Paste it into a post.")); });
}

QPushButton* ChecklistDialog::addButton(QVBoxLayout* column, const QString& text, const QString& iconName, const QString& name) {
  auto* button = new QPushButton(icon(iconName), text, this);
  button->setObjectName(name);
  button->setAutoDefault(false);
  column->addWidget(button);
  return button;
}

QWidget* ChecklistDialog::buildPreview() {
  auto* panel = new QWidget(this);
  auto* column = new QVBoxLayout(panel);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(metrics::related);
  preview_ = new QPrintPreviewWidget(printer_.get(), panel);
  preview_->setAccessibleName(tr("Preview of the checklist"));
  preview_->setAccessibleDescription(tr("The pages as they will be printed. Copy as text gives the same content as text."));
  connect(preview_, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter* printer) { ChecklistRenderer::render({&shown_, 1}, *printer, choices_->print().scale()); });
  connect(preview_, &QPrintPreviewWidget::previewChanged, this, &ChecklistDialog::updatePages);
  // No box around the sheet: its own edge is enough.
  if (auto* view = preview_->findChild<QGraphicsView*>()) {
    view->setFrameShape(QFrame::NoFrame);
  }
  colourPreview();
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

// What stands around the pages follows the appearance; the pages stay paper.
void ChecklistDialog::colourPreview() {
  if (auto* view = preview_->findChild<QGraphicsView*>()) view->setBackgroundBrush(trackColour(palette()));
}

void ChecklistDialog::changeEvent(QEvent* event) {
  QDialog::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && preview_ != nullptr) colourPreview();
}

void ChecklistDialog::arrange() {
  if (others_.empty()) {
    shown_ = arranged(list_, choices_->options());
  } else {
    std::vector<Checklist> all{list_};
    all.insert(all.end(), others_.begin(), others_.end());
    shown_ = arranged(merged(all, utf8(tr("One purchase"))), choices_->options());
  }
  preview_->updatePreview();
  updatePages();
}

void ChecklistDialog::paperChanged() {
  printer_->setPageSize(pageSize(paper()));
  preview_->updatePreview();
  preview_->fitToWidth();
  updatePages();
}

void ChecklistDialog::addPlans() {
  QStringList errors;
  for (const QString& path : questions_.openPlans(this)) {
    auto list = read_(path);
    if (!list) {
      errors += list.error();
    } else if (list->currency != list_.currency) {
      errors += tr("%1 is in %2, this plan in %3. Only plans of one currency can be bought together.")
                    .arg(path, qs(list->currency.code()), qs(list_.currency.code()));
    } else {
      others_.push_back(std::move(*list));
    }
  }
  if (!others_.empty()) {
    QStringList names{qs(list_title(list_))};
    for (const Checklist& other : others_) names += qs(list_title(other));
    plans_->setText(tr("One purchase for %1").arg(names.join(u", "_s)));
    plans_->show();
    onlyThis_->show();
  }
  arrange();
  if (!errors.isEmpty()) questions_.error(this, tr("Not every plan could be added"), errors.join(u'\n'));
}

void ChecklistDialog::dropPlans() {
  others_.clear();
  plans_->hide();
  onlyThis_->hide();
  arrange();
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
  if (ChecklistRenderer::render({&shown_, 1}, *printer_, choices_->print().scale())) {
    say(tr("Sent to the printer."));
  } else {
    questions_.error(this, tr("The checklist could not be printed"), tr("The printer did not take the pages. Check that it is switched on and connected."));
  }
}

void ChecklistDialog::savePdf() {
  const auto pdf = checklistPdf(shown_, choices_->print());
  if (!pdf) return questions_.error(this, tr("The checklist could not be saved"), pdf.error());
  saveAs(u"pdf"_s, tr("PDF (*.pdf)"), [&] { return *pdf; });
}

void ChecklistDialog::saveHtml() {
  saveAs(u"html"_s, tr("HTML (*.html)"), [this] { return QByteArray::fromStdString(checklist_to_html(shown_)); });
}

void ChecklistDialog::saveMarkdown() {
  saveAs(u"md"_s, tr("Markdown (*.md)"), [this] { return QByteArray::fromStdString(checklist_to_markdown(shown_)); });
}

void ChecklistDialog::saveCsv() {
  saveAs(u"csv"_s, tr("Table as CSV (*.csv)"), [this] { return QByteArray::fromStdString(checklist_to_csv(shown_)); });
}

void ChecklistDialog::saveText() {
  saveAs(u"txt"_s, tr("Plain text (*.txt)"), [this] { return QByteArray::fromStdString(checklist_to_text(shown_)); });
}

void ChecklistDialog::saveAs(const QString& extension, const QString& filter, const std::function<QByteArray()>& content) {
  const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
  const QString path = questions_.saveFile(this, folder.filePath(fileName(shown_.plan) + u'.' + extension), filter);
  if (path.isEmpty()) return;
  if (const auto written = writeFile(path, content()); !written) {
    return questions_.error(this, tr("The checklist could not be saved"), written.error().message());
  }
  say(tr("Saved as %1.").arg(QFileInfo(path).fileName()));
}

void ChecklistDialog::copy(const QString& text, const QString& hint) {
  QGuiApplication::clipboard()->setText(text);
  say(hint);
}

void ChecklistDialog::say(const QString& message) { message_->setText(message); }

}  // namespace deskpath::app
