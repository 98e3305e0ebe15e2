// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/figure_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include "documents/text.h"
#include "roles_tab/role_choice.h"
#include "widgets/headings.h"
#include "widgets/metrics.h"
#include "widgets/table_style.h"
#include "widgets/wrap_label.h"

namespace deskpath::app {
namespace {

constexpr int skillRole = Qt::UserRole + 1;
constexpr QSize usual{720, 560};

QStandardItemModel* modelOf(const Figure& figure, QObject* parent) {
  auto* model = new QStandardItemModel(parent);
  model->setHorizontalHeaderLabels(figure.headers);
  const auto add = [model](const QStringList& cells, const QString& skill, bool bold) {
    QList<QStandardItem*> items;
    for (const QString& cell : cells) {
      auto* item = new QStandardItem(cell);
      item->setEditable(false);
      item->setData(skill, skillRole);
      if (bold) {
        QFont font = item->font();
        font.setBold(true);
        item->setFont(font);
      }
      items += item;
    }
    model->appendRow(items);
  };
  for (const FigureRow& row : figure.rows) add(row.cells, row.skill, false);
  if (!figure.total.isEmpty()) add(figure.total, {}, true);
  return model;
}

}  // namespace

FigureDialog::FigureDialog(const Figure& figure, QWidget* parent) : QDialog(parent), table_(new QTableView) {
  setWindowTitle(figure.title);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(metrics::page, metrics::page, metrics::page, metrics::group);
  layout->setSpacing(metrics::related);
  auto* title = new SectionLabel(figure.title);
  title->setWordWrap(true);
  layout->addWidget(title);
  auto* how = new WrapLabel(figure.how);
  how->setForegroundRole(QPalette::PlaceholderText);
  layout->addWidget(how);
  table_->setModel(modelOf(figure, table_));
  styleTable(table_);
  QList<int> numbers;
  for (int column = 1; column < static_cast<int>(figure.headers.size()); ++column) numbers += column;
  setNumberColumns(table_, numbers);
  table_->horizontalHeader()->setStretchLastSection(false);
  fitColumns(table_);
  table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
  table_->setAccessibleName(tr("What adds to it"));
  layout->addWidget(table_, 1);
  const bool leads =
      std::any_of(figure.rows.begin(), figure.rows.end(), [](const FigureRow& row) { return !row.skill.isEmpty(); });
  auto* hint =
      new MutedLabel(tr("Press Enter on a line, or double-click it, to see what the skill means in each role."));
  hint->setWordWrap(true);
  layout->addWidget(hint);
  hint->setVisible(leads);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
  layout->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(table_, &QTableView::activated, this, [this](const QModelIndex& index) {
    const QString skill = index.data(skillRole).toString();
    if (skill.isEmpty()) return;
    accept();
    Q_EMIT skillWanted(skill);
  });
  if (table_->model()->rowCount() > 0) table_->setCurrentIndex(table_->model()->index(0, 0));
  table_->setFocus();
  resize(usual);
}

void FigureDialog::showOver(const Figure& figure, RoleChoice& choice, QWidget* parent) {
  auto* dialog = new FigureDialog(figure, parent->window());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &FigureDialog::skillWanted, &choice, [&choice](const QString& id) {
    if (const auto skill = SkillId::from(utf8(id))) choice.openSkill(*skill);
  });
  dialog->open();
}

}  // namespace deskpath::app
