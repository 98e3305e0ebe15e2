// SPDX-License-Identifier: GPL-3.0-or-later
// Text from files is text everywhere: no label, tool tip or table takes it for HTML, and nothing is loaded because of
// it.
#include <gtest/gtest.h>

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QTextDocument>
#include <QTreeView>
#include <QtTest>

#include "checklist/checklist.h"
#include "checklist/exports.h"
#include "roles_tab/roles_tab.h"
#include "roles_tab/web_link.h"
#include "window/hostile_fixture.h"
#include "workstation_tab/workstation_tab.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

// A tool tip is HTML when it looks like it, a label unless it is told that it is not. Either is harmless when it holds
// none of the tags that came from the file.
bool harmless(const QString& text) { return !Qt::mightBeRichText(text) || !text.contains(u"<img"_s); }

QStringList harmfulIn(QWidget* root) {
  QStringList found;
  const auto check = [&](const QObject* object, const char* what, const QString& text) {
    if (!harmless(text))
      found += u"%1 of %2 %3: %4"_s.arg(QLatin1StringView(what), QLatin1StringView(object->metaObject()->className()),
                                        object->objectName(), text.left(120));
  };
  QList<QWidget*> widgets = root->findChildren<QWidget*>();
  widgets += root;
  for (const QWidget* widget : widgets) {
    check(widget, "tool tip", widget->toolTip());
    check(widget, "help", widget->whatsThis());
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
      if (label->textFormat() != Qt::PlainText) check(label, "text", label->text());
      if (label->textFormat() == Qt::RichText && label->text().contains(u"<img"_s))
        found += u"picture in a label: "_s + label->text().left(120);
    }
    if (const auto* view = qobject_cast<const QAbstractItemView*>(widget);
        view != nullptr && view->model() != nullptr) {
      const QAbstractItemModel* model = view->model();
      const std::function<void(const QModelIndex&)> walk = [&](const QModelIndex& parent) {
        for (int row = 0; row < std::min(model->rowCount(parent), 200); ++row) {
          for (int column = 0; column < model->columnCount(parent); ++column) {
            const QModelIndex index = model->index(row, column, parent);
            check(view, "cell tool tip", index.data(Qt::ToolTipRole).toString());
            if (column == 0) walk(index);
          }
        }
      };
      walk({});
      for (int column = 0; column < model->columnCount(); ++column) {
        check(view, "header tool tip", model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
      }
    }
  }
  for (const QAction* action : root->findChildren<QAction*>()) {
    check(action, "tool tip", action->toolTip());
  }
  return found;
}

class HostileText : public HostileFixture {};

TEST_F(HostileText, the_walk_finds_a_label_and_a_tool_tip_that_would_show_html) {
  QWidget root;
  QLabel label(QLatin1StringView(hostile), &root);
  EXPECT_EQ(harmfulIn(&root).size(), 1);
  label.setTextFormat(Qt::PlainText);
  EXPECT_TRUE(harmfulIn(&root).isEmpty());
  label.setToolTip(QLatin1StringView(hostile));
  EXPECT_EQ(harmfulIn(&root).size(), 1);
}

TEST_F(HostileText, is_text_in_the_workstation_tab_for_every_choice) {
  window_->showWorkstation();
  ASSERT_FALSE(window_->document().plan().items.empty());
  auto* tab = window_->findChild<WorkstationTab*>();
  for (const Category category : {Category::gpu, Category::monitor, Category::cpu}) {
    tab->chooseFor(category);
    QTest::qWait(200);
    EXPECT_EQ(harmfulIn(window_.get()).join(u'\n').toStdString(), "");
    for (QAbstractItemView* view : tab->findChildren<QAbstractItemView*>()) {
      if (view->model() != nullptr && view->model()->rowCount() > 0) view->setCurrentIndex(view->model()->index(0, 0));
    }
    QTest::qWait(50);
    EXPECT_EQ(harmfulIn(window_.get()).join(u'\n').toStdString(), "");
  }
}

TEST_F(HostileText, is_text_in_the_roles_tab) {
  window_->showRoles();
  auto* tab = window_->findChild<RolesTab*>();
  // A click may build other views and take buttons away.
  QList<QPointer<QAbstractButton>> buttons;
  for (QAbstractButton* button : tab->findChildren<QAbstractButton*>()) buttons += button;
  for (const QPointer<QAbstractButton>& button : buttons) {
    if (button && button->isCheckable() && button->isVisible() && !button->isChecked()) button->click();
    QCoreApplication::processEvents();
  }
  EXPECT_EQ(harmfulIn(window_.get()).join(u'\n').toStdString(), "");
  EXPECT_EQ(harmfulIn(window_.get()).size(), 0);
}

TEST_F(HostileText, is_text_in_every_message_and_question) {
  const Dialogs real = Dialogs::real();
  const QString bad = QLatin1StringView(hostile);
  const LockHolder holder{1, bad, bad, QDateTime::currentDateTime()};
  const QStringList lines(9, bad);
  const std::vector<std::function<void()>> questions{
      [&] { real.unsaved(window_.get(), bad); },
      [&] { real.error(window_.get(), bad, lines.join(u'\n')); },
      [&] { real.inUse(window_.get(), bad, holder); },
      [&] { real.replaceInUse(window_.get(), bad, holder); },
      [&] { real.changedOnDisk(window_.get(), bad, lines, true); },
      [&] { real.recover(window_.get(), bad, QDateTime::currentDateTime(), lines); },
      [&] { real.difference(window_.get(), bad, lines); },
  };
  int seen = 0;
  for (const auto& ask : questions) {
    QTimer::singleShot(0, window_.get(), [&] {
      auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
      ASSERT_NE(box, nullptr);
      ++seen;
      EXPECT_EQ(harmfulIn(box).join(u'\n').toStdString(), "");
      box->reject();
    });
    ask();
  }
  EXPECT_EQ(seen, static_cast<int>(questions.size()));
}

TEST_F(HostileText, is_text_in_every_export) {
  const PlanDocument& document = window_->document();
  const Checklist list = make_checklist(document.plan(), document.report(), document.context(), content_.wording);
  const std::string html = checklist_to_html(list);
  EXPECT_EQ(html.find("<img"), std::string::npos);
  EXPECT_NE(html.find("&lt;img"), std::string::npos);
  for (const char* loading : {"src=\"", "<link", "url(", "@import", "<script", "<iframe"})
    EXPECT_EQ(html.find(loading), std::string::npos) << loading;
}

TEST_F(HostileText, only_web_addresses_are_opened) {
  for (const char* good : {"https://example.org/a", "http://example.org"})
    EXPECT_TRUE(isWebAddress(QLatin1StringView(good))) << good;
  for (const char* bad :
       {"file:///etc/passwd", "javascript:alert(1)", "mailto:a@example.org", "data:text/html,x", "ftp://example.org",
        "//example.org", "https://", "/etc/passwd", "", "smb://host/share", hostile}) {
    EXPECT_FALSE(isWebAddress(QLatin1StringView(bad))) << bad;
  }
}

}  // namespace
}  // namespace deskpath::app
