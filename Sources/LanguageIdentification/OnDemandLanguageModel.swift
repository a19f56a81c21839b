package import Lexicon
import Synchronization

/// The language model, opened when somebody first asks for it, and then the same for all.
///
/// A class, since every document of a run shares the one model; whichever thread asks first opens it, the others wait.
package final class OnDemandLanguageModel: Sendable {
    /// The Danish words, which are there before the model is.
    package let danish: Lexicon
    private let source: @Sendable (_ name: String) -> [UInt8]?
    private let opened = Mutex<Result<LanguageModel, LanguageModelError>?>(nil)

    /// - Parameters:
    ///   - danish: the Danish words, which reading documents needs anyway.
    ///   - source: gives the bytes of a file by its name below `language/`; called on first use, from any thread.
    package init(danish: Lexicon, source: @escaping @Sendable (_ name: String) -> [UInt8]?) {
        self.danish = danish
        self.source = source
    }

    /// The model; costs reading and checking its files the first time, nothing afterwards.
    package func model() throws(LanguageModelError) -> LanguageModel {
        let result = opened.withLock { opened in
            if let opened { return opened }
            let result = Result { () throws(LanguageModelError) in
                try LanguageModel(danish: danish, source: source)
            }
            opened = result
            return result
        }
        return try result.get()
    }
}
