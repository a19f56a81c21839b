#pragma once
// Names of elements in the order of `cmarkup_element`, which is alphabetical so that they can be searched.
static const char *const cmarkup_element_names[] = {
    "", "a", "address", "article", "aside", "b", "blockquote", "body", "br", "button", "caption", "center",
    "dd", "del", "details", "dialog", "dir", "div", "dl", "dt", "em", "fieldset", "figcaption", "figure",
    "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr", "html", "i",
    "input", "legend", "li", "main", "menu", "nav", "noscript", "ol", "optgroup", "option", "p", "pre", "q",
    "s", "script", "search", "section", "select", "strike", "strong", "style", "summary", "svg", "table",
    "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "title", "tr", "ul", "xml",
};
