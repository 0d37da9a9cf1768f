import Pages

/// What every key means that authors can write, as Markdown.
package func reference() -> String { keyReference() }
