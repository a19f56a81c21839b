import Foundation

/// Checks a JSON value against a JSON Schema, for the keywords that `Documentation/report-1.schema.json` uses.
///
/// A keyword it does not know is reported, so that the schema cannot come to demand what nobody checks. Keys that the
/// schema does not name are reported too: the schema lets others add keys, but says which ones we write.
struct SchemaChecker {
    private typealias Object = [String: Any]
    private let root: Object

    init(schema: Data) throws {
        root = try JSONSerialization.jsonObject(with: schema) as? Object ?? [:]
    }

    /// One line for each fault.
    func faults(in report: Data) throws -> [String] {
        check(try JSONSerialization.jsonObject(with: report), root, "$")
    }

    private func check(_ value: Any, _ schema: Object, _ path: String) -> [String] {
        schema.keys.sorted().flatMap { keyword -> [String] in
            switch keyword {
            case "$schema", "$id", "$defs", "title", "description": []
            case "$ref": check(value, definition(schema[keyword]), path)
            case "type": typeFaults(value, schema[keyword], path)
            case "const", "enum": choiceFaults(value, schema[keyword], path)
            case "pattern": patternFaults(value, schema[keyword], path)
            case "minimum": boundFaults(value as? Int, schema[keyword], path)
            case "minItems": boundFaults((value as? [Any])?.count, schema[keyword], path)
            case "anyOf": anyFaults(value, schema[keyword], path)
            case "items": itemFaults(value, schema[keyword], path)
            case "properties": propertyFaults(value, schema, path)
            case "required": requiredFaults(value, schema[keyword], path)
            case "additionalProperties":
                schema["properties"] == nil ? propertyFaults(value, schema, path) : []
            default: ["\(path): keyword \(keyword) is not checked"]
            }
        }
    }

    private func definition(_ reference: Any?) -> Object {
        let name = (reference as? String)?.split(separator: "/").last.map(String.init) ?? ""
        return (root["$defs"] as? Object)?[name] as? Object ?? ["missing definition \(name)": true]
    }

    private func typeFaults(_ value: Any, _ expected: Any?, _ path: String) -> [String] {
        let names = expected as? [String] ?? [expected as? String ?? ""]
        return names.contains { isType(value, $0) } ? [] : ["\(path): not \(names.joined(separator: " or "))"]
    }

    private func isType(_ value: Any, _ name: String) -> Bool {
        switch name {
        case "object": value is Object
        case "array": value is [Any]
        case "string": value is String
        case "null": value is NSNull
        // NSNumber holds both; its type code tells a truth value from a number.
        case "boolean": (value as? NSNumber).map { String(cString: $0.objCType) == "c" } ?? false
        case "integer": (value as? NSNumber).map { String(cString: $0.objCType) != "c" } ?? false
        default: false
        }
    }

    private func choiceFaults(_ value: Any, _ choices: Any?, _ path: String) -> [String] {
        let allowed = choices as? [String] ?? [choices as? String ?? ""]
        return (value as? String).map(allowed.contains) ?? false
            ? [] : ["\(path): \(value) is not one of \(allowed)"]
    }

    private func patternFaults(_ value: Any, _ pattern: Any?, _ path: String) -> [String] {
        guard let text = value as? String, let pattern = pattern as? String, let regex = try? Regex(pattern)
        else {
            return value is String ? ["\(path): bad pattern"] : []
        }
        return text.firstMatch(of: regex) == nil ? ["\(path): \(text) does not match \(pattern)"] : []
    }

    private func boundFaults(_ value: Int?, _ minimum: Any?, _ path: String) -> [String] {
        guard let value, let minimum = minimum as? Int, value < minimum else { return [] }
        return ["\(path): \(value) is below \(minimum)"]
    }

    private func anyFaults(_ value: Any, _ schemas: Any?, _ path: String) -> [String] {
        let faults = (schemas as? [Object] ?? []).map { check(value, $0, path) }
        return faults.contains(where: \.isEmpty) ? [] : faults.last ?? ["\(path): no alternative"]
    }

    private func itemFaults(_ value: Any, _ schema: Any?, _ path: String) -> [String] {
        (value as? [Any] ?? []).enumerated().flatMap {
            check($0.element, schema as? Object ?? [:], "\(path)[\($0.offset)]")
        }
    }

    private func propertyFaults(_ value: Any, _ schema: Object, _ path: String) -> [String] {
        let known = schema["properties"] as? Object ?? [:]
        let others = schema["additionalProperties"] as? Object
        return (value as? Object ?? [:]).sorted { $0.key < $1.key }.flatMap { key, member -> [String] in
            guard let schema = known[key] as? Object ?? others else {
                return ["\(path): key \(key) is not described"]
            }
            return check(member, schema, "\(path).\(key)")
        }
    }

    private func requiredFaults(_ value: Any, _ keys: Any?, _ path: String) -> [String] {
        guard let object = value as? Object else { return [] }
        return (keys as? [String] ?? []).filter { object[$0] == nil }.map { "\(path): \($0) is missing" }
    }
}
