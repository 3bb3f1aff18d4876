import ArgumentParser
import Duizhao
import DuizhaoFormats
import DuizhaoModel
import DuizhaoProfiles
import DuizhaoTerms
import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// What the command knows of the terminal it runs in.
enum Terminal {
  /// The language of the locale: Chinese where LC_ALL, LC_MESSAGES or LANG begins with zh.
  static var localeLanguage: Language {
    let environment = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale?.hasPrefix("zh") == true ? .chinese : .english
  }

  /// Whether standard output is a terminal.
  static var isInteractive: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether standard output takes colour: a terminal, and NO_COLOR is not set.
  static var usesColor: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isInteractive && (environment["NO_COLOR"] ?? "").isEmpty
      && environment["TERM"] != "dumb"
  }

  /// The width of the terminal; 100 columns where output goes to a file.
  static var columns: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
    return min(Int(size.ws_col), 120)
  }

  /// Writes to standard output.
  static func write(_ text: String) {
    write(Array(text.utf8))
  }

  /// Writes bytes to standard output; ends the command with 2 where that takes no more.
  static func write(_ bytes: [UInt8]) {
    do {
      try Files.writeToStandardOutput(bytes)
    } catch {
      report(error, in: localeLanguage)
      exit(2)
    }
  }

  /// Writes a line to standard error.
  static func complain(_ line: String) {
    show("duizhao: \(line.printable)\n")
  }

  /// Writes to standard error; where that takes no more, nobody can be told.
  static func show(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }

  /// Says in one line what is wrong with a file and what to do.
  static func report(_ failure: FileFailure, in language: Language) {
    switch failure.reason {
    case .closedPipe: break
    case .notAGlossary(let failures):
      for line in FailureWords.lines(failures, path: failure.path) { complain(line(language)) }
    case .notImportable(let format, let problems):
      for line in FailureWords.lines(problems, format: format, path: failure.path) {
        complain(line(language))
      }
    default: complain(FailureWords.line(failure)(language))
    }
  }

  /// Runs a step; its failure is told in one line and ends the command with 2.
  static func reporting<Result>(in language: Language, _ step: () throws -> Result) throws -> Result {
    do {
      return try step()
    } catch let failure as FileFailure {
      report(failure, in: language)
    } catch let error as GlossaryTableError {
      complain(FailureWords.line(error)(language))
    } catch let failure as ProfileFailure {
      for problem in failure.problems { complain(FailureWords.line(problem)(language)) }
    } catch let failure as NamingFailure {
      for line in FailureWords.lines(failure) { complain(line(language)) }
    } catch let refusal as EditRefusal {
      complain(FailureWords.line(refusal)(language))
    } catch let exit as ExitCode {
      throw exit
    } catch {
      complain(FailureWords.line(unexpected: error)(language))
    }
    throw ExitCode(2)
  }
}
