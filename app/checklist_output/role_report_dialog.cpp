// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist_output/role_report_dialog.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

#include "checklist_output/role_sheet.h"
#include "checklist_output/sheet_files.h"
#include "checklist_output/sheet_preview.h"
#include "checklist_output/sheet_renderer.h"
#include "documents/safe_file.h"
#include "documents/text.h"
#include "widgets/headings.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/plain_text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr int columnWidth = 216;
constexpr QSize usualSize{960, 760};

QString titleOf(const RoleReport& report) {
  return report.profile.empty() ? RoleReportDialog::tr("Role report")
                                : RoleReportDialog::tr("Role report: %1").arg(qs(report.profile).simplified());
}

}  // namespace

bool paintRoleReport(const RoleReport& report, const RoleCatalogue& catalogue, QPagedPaintDevice& device) {
  const QSizeF paper = device.pageLayout().fullRect(QPageLayout::Point).size();
  std::vector<Sheet> sheets;
  sheets.push_back({titleOf(report), qs(report.as_of.text()),
                    RoleSheet(report, catalogue, SheetRenderer::inside(paper).width()).build()});
  return SheetRenderer(std::move(sheets), paper).render(device);
}

tl::expected<QByteArray, QString> roleReportPdf(const RoleReport& report, const RoleCatalogue& catalogue, Paper paper) {
  return pdfOf([&](QPagedPaintDevice& device) { return paintRoleReport(report, catalogue, device); }, titleOf(report),
               paper);
}

RoleReportDialog::RoleReportDialog(RoleReport report, const RoleCatalogue& catalogue, Settings& settings,
                                   QWidget* parent, ChecklistQuestions questions)
    : QDialog(parent),
      report_(std::move(report)),
      catalogue_(catalogue),
      settings_(settings),
      questions_(std::move(questions)),
      printer_(std::make_unique<QPrinter>(QPrinter::HighResolution)),
      paper_(new QComboBox(this)),
      message_(new MutedLabel({}, this)) {
  setWindowTitle(tr("Role report"));
  printer_->setDocName(titleOf(report_));
  // The sheet keeps its own margins.
  printer_->setFullPage(true);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(metrics::page, metrics::page, metrics::page, metrics::page);
  row->setSpacing(metrics::page);
  preview_ = new SheetPreview(
      *printer_, [this](QPrinter& printer) { static_cast<void>(paintRoleReport(report_, catalogue_, printer)); },
      tr("Preview of the report"), this);
  row->addWidget(preview_, 1);
  auto* side = new QWidget(this);
  side->setFixedWidth(columnWidth);
  auto* column = new QVBoxLayout(side);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(metrics::related);
  paper_->addItem(tr("A4"), paperName(Paper::a4));
  paper_->addItem(tr("Letter"), paperName(Paper::letter));
  paper_->setCurrentIndex(qMax(0, paper_->findData(settings_.get(setting::checklistPaper))));
  auto* label = plainLabel(tr("P&aper"), this);
  label->setBuddy(paper_);
  column->addWidget(label);
  column->addWidget(paper_);
  column->addSpacing(metrics::related);
  const auto action = [&](const QString& text, const QString& iconName, const QString& name, auto run) {
    auto* button = new QPushButton(icon(iconName), text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, run);
    column->addWidget(button);
    return button;
  };
  QPushButton* first = action(tr("&Print…"), u"print"_s, u"print"_s, &RoleReportDialog::print);
  action(tr("&Save as PDF…"), u"save"_s, u"savePdf"_s, &RoleReportDialog::savePdf);
  message_->setWordWrap(true);
  message_->setTextFormat(Qt::PlainText);
  column->addSpacing(metrics::related);
  column->addWidget(message_);
  column->addStretch(1);
  auto* close = new QPushButton(tr("Close"), this);
  connect(close, &QPushButton::clicked, this, &QDialog::reject);
  column->addWidget(close);
  row->addWidget(side);
  connect(paper_, &QComboBox::currentIndexChanged, this, &RoleReportDialog::paperChanged);
  paperChanged();
  first->setDefault(true);
  first->setFocus();
  resize(usualSize);
}

RoleReportDialog::~RoleReportDialog() {
  // The preview holds the printer to its end.
  delete preview_;
}

Paper RoleReportDialog::paper() const { return paperFromName(paper_->currentData().toString()).value_or(Paper::a4); }

QString RoleReportDialog::message() const { return message_->text(); }

void RoleReportDialog::paperChanged() {
  settings_.set(setting::checklistPaper, paperName(paper()));
  printer_->setPageSize(pageSize(paper()));
  preview_->refit();
}

void RoleReportDialog::print() {
  if (!questions_.choosePrinter(this, *printer_)) return;
  printer_->setFullPage(true);
  if (paintRoleReport(report_, catalogue_, *printer_)) {
    message_->setText(tr("Sent to the printer."));
  } else {
    questions_.error(this, tr("The report could not be printed"),
                     tr("The printer did not take the pages. Check that it is switched on and connected."));
  }
}

void RoleReportDialog::savePdf() {
  const auto pdf = roleReportPdf(report_, catalogue_, paper());
  if (!pdf) return questions_.error(this, tr("The report could not be saved"), pdf.error());
  const QString path = questions_.saveFile(
      this, suggestedFile(qs(report_.profile), u"role report"_s, u"pdf"_s, settings_), tr("PDF (*.pdf)"));
  if (path.isEmpty()) return;
  const auto written = writeFile(path, *pdf);
  if (!written) return questions_.error(this, tr("The report could not be saved"), written.error().message());
  rememberFolder(path, settings_);
  message_->setText(tr("Saved as %1.").arg(QFileInfo(path).fileName()) + lossNote(*written));
}

}  // namespace deskpath::app
