// SPDX-License-Identifier: GPL-3.0-or-later
// deskpath_gallery OUTDIR [--only NAME] [--pseudo]: every registered screen in light and dark, at 1x and 2x.
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLocale>
#include <QProcess>
#include <QStandardPaths>
#include <QTextStream>
#include <QTranslator>
#include <QWidget>
#include <algorithm>
#include <memory>

#include "gallery.h"
#include "widgets/appearance.h"

using namespace Qt::StringLiterals;

namespace deskpath::gallery {
namespace {

std::vector<Screen>& mutableScreens() {
  static std::vector<Screen> all;
  return all;
}

// Longer than English by about 40 % and with accents, as a translation would be.
class PseudoTranslator final : public QTranslator {
 public:
  [[nodiscard]] bool isEmpty() const override { return false; }
  [[nodiscard]] QString translate(const char*, const char* text, const char*, int n) const override {
    static const QString plain = u"aeiounAEIOUN"_s;
    static const QString accented = u"áéîöüñÅÉÎÖÜÑ"_s;
    QString out = QString::fromUtf8(text);
    const auto letters = out.size();
    if (n >= 0) out.replace(u"%n"_s, QString::number(n));
    for (QChar& c : out) {
      if (const auto at = plain.indexOf(c); at >= 0) c = accented.at(at);
    }
    return out + QString(std::max<qsizetype>(1, letters * 2 / 5), u'·');
  }
};

// Layouts settle over several rounds: fonts, scroll bars and headers answer each other.
void settle() {
  for (int round = 0; round < 10; ++round) QApplication::processEvents();
}

bool render(const Screen& screen, app::Appearance appearance, const QDir& folder) {
  app::applyAppearance(appearance);
  const std::unique_ptr<QWidget> widget(screen.make());
  widget->resize(screen.size);
  widget->show();
  settle();
  const int scale = qRound(widget->devicePixelRatioF());
  const QString name = u"%1-%2-%3x.png"_s.arg(screen.name, app::appearanceName(appearance)).arg(scale);
  return widget->grab().save(folder.filePath(name));
}

// The scale is fixed when a program starts, hence one process for each.
int runAtEveryScale() {
  for (const int scale : {1, 2}) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_SCALE_FACTOR"_s, QString::number(scale));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(), QCoreApplication::arguments().mid(1));
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit) return 3;
    if (process.exitCode() != 0) return process.exitCode();
  }
  return 0;
}

int run(const QString& out, const QString& only) {
  QTextStream errors(stderr);
  const QDir folder(out);
  if (!folder.mkpath(u"."_s)) {
    errors << "The folder " << out << " could not be created.\n";
    return 3;
  }
  int rendered = 0;
  for (const Screen& screen : screens()) {
    if (!only.isEmpty() && screen.name != only) continue;
    for (const auto appearance : {app::Appearance::light, app::Appearance::dark}) {
      if (!render(screen, appearance, folder)) {
        errors << "The pictures of " << screen.name << " could not be written to " << out << ".\n";
        return 3;
      }
    }
    ++rendered;
  }
  if (rendered == 0) errors << "No screen is named " << only << ".\n";
  return rendered == 0 ? 2 : 0;
}

}  // namespace

bool registerScreen(const QString& name, QSize size, std::function<QWidget*()> make) {
  mutableScreens().push_back({name, size, std::move(make)});
  return true;
}

const std::vector<Screen>& screens() { return mutableScreens(); }

}  // namespace deskpath::gallery

int main(int argc, char** argv) {
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QStandardPaths::setTestModeEnabled(true);
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
  QApplication application(argc, argv);
  QCommandLineParser parser;
  const QCommandLineOption only(u"only"_s, u"Render this screen alone."_s, u"NAME"_s);
  const QCommandLineOption pseudo(u"pseudo"_s, u"Use a long pseudo-translation."_s);
  parser.addOptions({only, pseudo});
  parser.addPositionalArgument(u"OUTDIR"_s, u"Folder of the pictures."_s);
  parser.addHelpOption();
  parser.process(application);
  if (parser.positionalArguments().size() != 1) parser.showHelp(2);
  if (qEnvironmentVariableIsEmpty("QT_SCALE_FACTOR")) return deskpath::gallery::runAtEveryScale();
  deskpath::gallery::PseudoTranslator translator;
  if (parser.isSet(pseudo)) QApplication::installTranslator(&translator);
  return deskpath::gallery::run(parser.positionalArguments().constFirst(), parser.value(only));
}
