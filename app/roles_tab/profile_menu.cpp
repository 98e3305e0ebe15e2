// SPDX-License-Identifier: GPL-3.0-or-later
// The list is read when the menu opens: files may have come or gone.
#include "roles_tab/profile_menu.h"

#include <QActionGroup>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QStandardPaths>

#include "documents/profile_store.h"
#include "documents/settings.h"
#include "documents/text.h"
#include "widgets/icons.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr int mostDeletedShown = 10;

QString filter() {
  return ProfileMenu::tr("Deskpath profiles (*.deskprofile)") + u";;"_s + ProfileMenu::tr("All files (*)");
}

QString escaped(QString text) { return text.replace(u'&', u"&&"_s); }

}  // namespace

ProfileQuestions ProfileQuestions::real() {
  return {[](QWidget* parent, const QString& title, const QString& suggestion) -> std::optional<QString> {
            bool ok = false;
            const QString text =
                QInputDialog::getText(parent, title, ProfileMenu::tr("Name"), QLineEdit::Normal, suggestion, &ok);
            if (!ok || text.simplified().isEmpty()) return std::nullopt;
            return text.simplified();
          },
          [](QWidget* parent) {
            return QFileDialog::getOpenFileName(parent, ProfileMenu::tr("Import a profile"), {}, filter());
          },
          [](QWidget* parent, const QString& suggestion) {
            QString path =
                QFileDialog::getSaveFileName(parent, ProfileMenu::tr("Export the profile"), suggestion, filter());
            if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty()) path += u".deskprofile"_s;
            return path;
          },
          [](QWidget* parent, const QString& title, const QString& message) {
            QMessageBox box(QMessageBox::Warning, title, title, QMessageBox::Ok, parent);
            box.setTextFormat(Qt::PlainText);
            box.setInformativeText(message);
            box.exec();
          }};
}

ProfileMenu::ProfileMenu(ProfileStore& store, Settings& settings, ProfileShelf shelf, QWidget* window,
                         ProfileQuestions questions)
    : QObject(window),
      store_(store),
      settings_(settings),
      shelf_(std::move(shelf)),
      questions_(std::move(questions)),
      menu_(new QMenu(tr("&Profile"), window)) {
  connect(menu_, &QMenu::aboutToShow, this, [this] { fill(shelf_.list(), shelf_.deleted()); });
  // No file is read while the program starts.
  fill({}, {});
}

QWidget* ProfileMenu::window() const { return static_cast<QWidget*>(parent()); }

void ProfileMenu::fill(const QList<ProfileEntry>& profiles, const QList<ProfileEntry>& gone) {
  menu_->clear();
  auto* group = new QActionGroup(menu_);
  for (const ProfileEntry& entry : profiles) {
    const bool current = QFileInfo(entry.path) == QFileInfo(store_.path());
    // The open one may hold a new name that is not written yet.
    const QString name = current ? ProfileShelf::nameOf(store_.profile()) : entry.name;
    QAction* action = menu_->addAction(escaped(name), this, [this, path = entry.path] { open(path); });
    action->setCheckable(true);
    action->setChecked(current);
    group->addAction(action);
  }
  if (group->checkedAction() == nullptr) {
    // Not written yet, or not kept at all.
    QAction* open = menu_->addAction(escaped(ProfileShelf::nameOf(store_.profile())));
    open->setCheckable(true);
    open->setChecked(true);
    group->addAction(open);
  }
  menu_->addSeparator();
  menu_->addAction(icon(u"new"_s), tr("&New profile…"), this, &ProfileMenu::newProfile);
  menu_->addAction(tr("&Rename…"), this, &ProfileMenu::rename);
  menu_->addAction(tr("&Duplicate"), this, &ProfileMenu::duplicate);
  menu_->addAction(icon(u"remove"_s), tr("D&elete"), this, &ProfileMenu::remove);
  QMenu* deleted = menu_->addMenu(tr("&Take back"));
  for (const ProfileEntry& entry : gone.mid(0, mostDeletedShown))
    deleted->addAction(escaped(entry.name), this, [this, path = entry.path] { restore(path); });
  deleted->setEnabled(!gone.isEmpty());
  menu_->addSeparator();
  menu_->addAction(icon(u"open"_s), tr("&Import…"), this, &ProfileMenu::importProfile);
  menu_->addAction(icon(u"export"_s), tr("E&xport…"), this, &ProfileMenu::exportProfile);
  menu_->addSeparator();
  QAction* report = menu_->addAction(icon(u"print"_s), tr("Re&port…"), this, &ProfileMenu::reportWanted);
  report->setToolTip(tr("Print the comparison and your assessment, or save them as a PDF"));
}

void ProfileMenu::open(const QString& path) {
  if (QFileInfo(path) == QFileInfo(store_.path())) return;
  if (const auto problem = store_.open(path))
    return questions_.error(window(), tr("The profile could not be opened"), *problem);
  settings_.set(setting::currentProfile, QFileInfo(store_.path()).fileName());
}

void ProfileMenu::add(const Profile& profile) {
  const auto path = shelf_.add(profile);
  if (!path) return questions_.error(window(), tr("The profile could not be kept"), path.error());
  open(*path);
}

void ProfileMenu::newProfile() {
  const auto name = questions_.name(window(), tr("New profile"), tr("New profile"));
  if (!name) return;
  Profile profile;
  profile.name = utf8(*name);
  add(profile);
}

void ProfileMenu::rename() {
  const auto name = questions_.name(window(), tr("Rename the profile"), ProfileShelf::nameOf(store_.profile()));
  if (!name) return;
  Profile next = store_.profile();
  next.name = utf8(*name);
  store_.edit(tr("Rename the profile"), std::move(next));
}

void ProfileMenu::duplicate() {
  Profile copy = store_.profile();
  copy.name = utf8(tr("Copy of %1").arg(ProfileShelf::nameOf(copy)));
  add(copy);
}

void ProfileMenu::remove() {
  const QString path = store_.path();
  const QString name = ProfileShelf::nameOf(store_.profile());
  // What is on the screen is what can be taken back.
  if (const auto problem = store_.writeNow())
    return questions_.error(window(), tr("The profile could not be deleted"), *problem);
  const auto gone = shelf_.remove(path);
  if (!gone) return questions_.error(window(), tr("The profile could not be deleted"), gone.error());
  store_.forget();
  const auto rest = shelf_.list();
  if (rest.isEmpty()) {
    add({});
  } else {
    open(rest.first().path);
  }
  Q_EMIT said(tr("The profile “%1” is deleted.").arg(name), *gone);
}

void ProfileMenu::restore(const QString& path) {
  const auto back = shelf_.restore(path);
  if (!back) return questions_.error(window(), tr("The profile could not be taken back"), back.error());
  open(*back);
  Q_EMIT said(tr("The profile “%1” is back.").arg(ProfileShelf::nameOf(store_.profile())), {});
}

void ProfileMenu::exportProfile() {
  const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
  QString name = ProfileShelf::nameOf(store_.profile());
  for (QChar& c : name) {
    if (!c.isLetterOrNumber() && c != u' ' && c != u'-') c = u'-';
  }
  const QString path = questions_.saveFile(window(), folder.filePath(name + u".deskprofile"_s));
  if (path.isEmpty()) return;
  const auto written = ProfileShelf::write(path, store_.profile());
  if (!written) return questions_.error(window(), tr("The profile could not be exported"), written.error());
  Q_EMIT said(tr("Exported as %1.").arg(QFileInfo(path).fileName()), {});
}

void ProfileMenu::importProfile() {
  const QString path = questions_.openFile(window());
  if (path.isEmpty()) return;
  const auto profile = ProfileShelf::read(path);
  if (!profile) return questions_.error(window(), tr("The profile could not be imported"), profile.error());
  add(*profile);
  Q_EMIT said(tr("Imported “%1”.").arg(ProfileShelf::nameOf(store_.profile())), {});
}

}  // namespace deskpath::app
