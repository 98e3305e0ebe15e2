// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog asks now and then whether the reading is done: a thread that hangs on a dead drive can then be left behind
// without anybody waiting for it.
#include "start_page/this_computer_dialog.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <mutex>
#include <thread>

#include "documents/machine/computer_reader.h"
#include "documents/text.h"
#include "widgets/headings.h"
#include "widgets/metrics.h"
#include "widgets/plain_text.h"
#include "widgets/wrap_label.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr QSize usualSize{640, 600};
constexpr int lookMs = 30;
constexpr qint64 longMs = 5'000;

QLabel* prose(const QString& text, QWidget* parent) {
  auto* label = new WrapLabel(text, parent);
  label->setTextFormat(Qt::PlainText);
  return label;
}

}  // namespace

struct ThisComputerDialog::Reading {
  std::mutex mutex;
  std::optional<ComputerFacts> facts;
};

ThisComputerDialog::Reader thisComputerReader() {
  // Screens may be asked only here.
  return [screens = readScreens()] {
    ComputerFacts facts = readComputer(u"/"_s);
    if (facts.monitors.empty()) facts.monitors = screens;
    return facts;
  };
}

ThisComputerDialog::ThisComputerDialog(Reader reader, const PartCatalogue& parts, Date today, QWidget* parent)
    : QDialog(parent),
      parts_(parts),
      today_(today),
      reading_(std::make_shared<Reading>()),
      pages_(new QStackedWidget(this)) {
  setObjectName(u"thisComputer"_s);
  setWindowTitle(tr("Start from this computer"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(metrics::page, metrics::page, metrics::page, metrics::group);
  layout->setSpacing(metrics::group);
  layout->addWidget(new PageTitle(tr("This computer"), this));
  layout->addWidget(new MutedLabel(tr("Read from this machine alone; nothing is sent anywhere."), this));
  pages_->addWidget(waitingPage());
  pages_->addWidget(foundPage());
  layout->addWidget(pages_, 1);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  begin_ = buttons->addButton(tr("Start with these parts"), QDialogButtonBox::AcceptRole);
  begin_->setObjectName(u"beginWithComputer"_s);
  begin_->setDefault(true);
  // Nor while the other cannot be pressed yet: giving up is not what to do next.
  buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
  begin_->setEnabled(false);
  layout->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  resize(usualSize);

  std::thread([reading = reading_, read = std::move(reader)] {
    ComputerFacts facts = read();
    const std::lock_guard guard(reading->mutex);
    reading->facts = std::move(facts);
  }).detach();
  since_.start();
  connect(&timer_, &QTimer::timeout, this, &ThisComputerDialog::look);
  timer_.start(lookMs);
}

ThisComputerDialog::~ThisComputerDialog() = default;

QWidget* ThisComputerDialog::waitingPage() {
  auto* page = new QWidget(this);
  auto* layout = new QVBoxLayout(page);
  layout->setContentsMargins(0, 0, 0, 0);
  waiting_ = prose(tr("Reading what this computer is made of…"), page);
  auto* bar = new QProgressBar(page);
  bar->setRange(0, 0);
  bar->setTextVisible(false);
  bar->setAccessibleName(tr("Reading"));
  layout->addWidget(waiting_);
  layout->addWidget(bar);
  layout->addStretch();
  return page;
}

QWidget* ThisComputerDialog::foundPage() {
  auto* page = new QWidget(this);
  found_ = new QVBoxLayout(page);
  found_->setContentsMargins(0, 0, metrics::related, 0);
  found_->setSpacing(metrics::related);
  auto* scroll = new QScrollArea(this);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setAccessibleName(tr("What was found"));
  scroll->setWidget(page);
  return scroll;
}

void ThisComputerDialog::look() {
  if (since_.elapsed() > longMs)
    waiting_->setText(tr("A device takes long to answer. You can wait, or cancel and add the parts by hand."));
  const std::lock_guard guard(reading_->mutex);
  if (!reading_->facts) return;
  timer_.stop();
  tell(*reading_->facts);
}

void ThisComputerDialog::tell(const ComputerFacts& facts) {
  computer_ = plan_of_computer(facts, parts_, today_);
  QWidget* page = found_->parentWidget();
  if (computer_->lines.empty()) {
    found_->addWidget(prose(
        tr("Nothing could be found out about this computer. Start with an empty plan and add what you own."), page));
  } else {
    found_->addWidget(new SectionLabel(tr("Owned already"), page));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::group);
    grid->setVerticalSpacing(metrics::half);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const ComputerLine& line : computer_->lines) {
      auto* what = new MutedLabel(qs(line.what), page);
      what->setTextFormat(Qt::PlainText);
      grid->addWidget(what, row, 0, Qt::AlignTop);
      grid->addWidget(prose(qs(line.found), page), row, 1, Qt::AlignTop);
      grid->addWidget(new MutedLabel(line.in_catalogue ? tr("in the catalogue") : tr("as it was read"), page), row, 2,
                      Qt::AlignTop);
      ++row;
    }
    found_->addLayout(grid);
  }
  if (!computer_->not_found.empty()) {
    found_->addSpacing(metrics::related);
    found_->addWidget(new SectionLabel(tr("Could not be found out"), page));
    for (const std::string& sentence : computer_->not_found) found_->addWidget(prose(qs(sentence), page));
  }
  found_->addStretch();
  pages_->setCurrentIndex(1);
  begin_->setEnabled(!computer_->lines.empty());
  if (begin_->isEnabled()) begin_->setFocus();
}

}  // namespace deskpath::app
