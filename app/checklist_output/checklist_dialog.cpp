// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist_output/checklist_dialog.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "checklist/exports.h"
#include "checklist/text.h"
#include "checklist_output/checklist_pdf.h"
#include "checklist_output/checklist_renderer.h"
#include "checklist_output/sheet_files.h"
#include "checklist_output/sheet_preview.h"
#include "documents/safe_file.h"
#include "documents/text.h"
#include "widgets/headings.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr int columnWidth = 232;
constexpr QSize usualSize{1000, 780};

}  // namespace

ChecklistDialog::ChecklistDialog(Checklist list, Settings& settings, QWidget* parent, ChecklistQuestions questions,
                                 ReadChecklist read, const QString& ownFile)
    : QDialog(parent),
      list_(std::move(list)),
      shown_(list_),
      settings_(settings),
      ownFile_(ownFile),
      questions_(std::move(questions)),
      read_(std::move(read)),
      printer_(std::make_unique<QPrinter>(QPrinter::HighResolution)),
      choices_(new ChecklistChoices(settings, this)) {
  setWindowTitle(tr("Shopping checklist"));
  printer_->setDocName(list_.plan.empty() ? tr("Shopping checklist")
                                          : tr("Shopping checklist: %1").arg(qs(list_.plan)));
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
  column->addWidget(buildOptions(), 1);
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

// What is chosen; on a small screen it scrolls above the actions.
QWidget* ChecklistDialog::buildOptions() {
  auto* options = new QWidget;
  auto* column = new QVBoxLayout(options);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(metrics::related);
  column->addWidget(choices_);
  connect(choices_, &ChecklistChoices::optionsChanged, this, &ChecklistDialog::arrange);
  connect(choices_, &ChecklistChoices::printChanged, this, &ChecklistDialog::paperChanged);
  if (read_) buildPlans(column);
  column->addStretch(1);
  auto* scroll = new QScrollArea(this);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setWidgetResizable(true);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setWidget(options);
  options->setAutoFillBackground(false);
  scroll->viewport()->setAutoFillBackground(false);
  return scroll;
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
  connect(addButton(column, tr("&Save as PDF…"), u"save"_s, u"savePdf"_s), &QPushButton::clicked, this,
          &ChecklistDialog::savePdf);

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

QPushButton* ChecklistDialog::addButton(QVBoxLayout* column, const QString& text, const QString& iconName,
                                        const QString& name) {
  auto* button = new QPushButton(icon(iconName), text, this);
  button->setObjectName(name);
  button->setAutoDefault(false);
  column->addWidget(button);
  return button;
}

QWidget* ChecklistDialog::buildPreview() {
  preview_ = new SheetPreview(
      *printer_,
      [this](QPrinter& printer) {
        ChecklistRenderer::render({&shown_, 1}, printer, choices_->print().scale());
      },
      tr("Preview of the checklist"), this);
  preview_->setAccessibleDescription(
      tr("The pages as they will be printed. Copy as text gives the same content as text."));
  return preview_;
}

void ChecklistDialog::arrange() {
  if (others_.empty()) {
    shown_ = arranged(list_, choices_->options());
  } else {
    std::vector<Checklist> all{list_};
    all.insert(all.end(), others_.begin(), others_.end());
    shown_ = arranged(merged(all, utf8(tr("One purchase"))), choices_->options());
  }
  preview_->repaintPages();
}

void ChecklistDialog::paperChanged() {
  printer_->setPageSize(pageSize(paper()));
  preview_->refit();
}

void ChecklistDialog::addPlans() {
  QStringList errors;
  for (const QString& path : questions_.openPlans(this)) {
    const QString file = QFileInfo(path).canonicalFilePath();
    if (!file.isEmpty() && (file == QFileInfo(ownFile_).canonicalFilePath() || otherFiles_.contains(file))) {
      errors += tr("%1 is in the purchase already. For several equal desks, set the seats of one plan.").arg(path);
      continue;
    }
    auto list = read_(path);
    if (!list) {
      errors += list.error();
    } else if (list->currency != list_.currency) {
      errors += tr("%1 is in %2, this plan in %3. Only plans of one currency can be bought together.")
                    .arg(path, qs(list->currency.code()), qs(list_.currency.code()));
    } else {
      others_.push_back(std::move(*list));
      otherFiles_ += file;
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
  otherFiles_.clear();
  plans_->hide();
  onlyThis_->hide();
  arrange();
}

void ChecklistDialog::print() {
  if (!questions_.choosePrinter(this, *printer_)) return;
  printer_->setFullPage(true);
  if (ChecklistRenderer::render({&shown_, 1}, *printer_, choices_->print().scale())) {
    say(tr("Sent to the printer."));
  } else {
    questions_.error(this, tr("The checklist could not be printed"),
                     tr("The printer did not take the pages. Check that it is switched on and connected."));
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

void ChecklistDialog::saveAs(const QString& extension, const QString& filter,
                             const std::function<QByteArray()>& content) {
  const QString path =
      questions_.saveFile(this, suggestedFile(qs(shown_.plan), u"checklist"_s, extension, settings_), filter);
  if (path.isEmpty()) return;
  const auto written = writeFile(path, content());
  if (!written) return questions_.error(this, tr("The checklist could not be saved"), written.error().message());
  rememberFolder(path, settings_);
  say(tr("Saved as %1.").arg(QFileInfo(path).fileName()) + lossNote(*written));
}

void ChecklistDialog::copy(const QString& text, const QString& hint) {
  QGuiApplication::clipboard()->setText(text);
  say(hint);
}

void ChecklistDialog::say(const QString& message) { message_->setText(message); }

}  // namespace deskpath::app
