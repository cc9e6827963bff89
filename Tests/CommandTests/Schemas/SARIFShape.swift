/// The part of SARIF 2.1.0's shape that Dossier uses, written from the standard's text: what is required, what a key may hold,
/// and that there are no others.
let sarifShape = """
    {
      "type": "object", "required": ["version", "runs"], "additionalProperties": false,
      "properties": {
        "$schema": {"type": "string", "pattern": "^https://"}, "version": {"const": "2.1.0"},
        "runs": {"type": "array", "items": {"$ref": "#/$defs/run"}}
      },
      "$defs": {
        "run": {
          "type": "object", "required": ["tool", "results", "columnKind"], "additionalProperties": false,
          "properties": {
            "tool": {
              "type": "object", "required": ["driver"], "additionalProperties": false,
              "properties": {"driver": {"$ref": "#/$defs/toolComponent"}}
            },
            "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
            "results": {"type": "array", "items": {"$ref": "#/$defs/result"}}
          }
        },
        "toolComponent": {
          "type": "object", "required": ["name"], "additionalProperties": false,
          "properties": {
            "name": {"type": "string"}, "version": {"type": "string"}, "semanticVersion": {"type": "string", "pattern": "^\\\\d+\\\\.\\\\d+\\\\.\\\\d+"},
            "rules": {"type": "array", "items": {"$ref": "#/$defs/reportingDescriptor"}}
          }
        },
        "reportingDescriptor": {
          "type": "object", "additionalProperties": false,
          "required": ["id", "shortDescription", "fullDescription", "help", "defaultConfiguration"],
          "properties": {
            "id": {"type": "string"}, "shortDescription": {"$ref": "#/$defs/message"},
            "fullDescription": {"$ref": "#/$defs/message"}, "help": {"$ref": "#/$defs/message"},
            "defaultConfiguration": {
              "type": "object", "additionalProperties": false, "properties": {"level": {"$ref": "#/$defs/level"}}
            }
          }
        },
        "level": {"enum": ["none", "note", "warning", "error"]},
        "message": {
          "type": "object", "required": ["text"], "additionalProperties": false,
          "properties": {"text": {"type": "string"}, "markdown": {"type": "string"}}
        },
        "result": {
          "type": "object", "additionalProperties": false,
          "required": ["ruleId", "ruleIndex", "level", "message", "locations", "partialFingerprints", "suppressions"],
          "properties": {
            "ruleId": {"type": "string"}, "ruleIndex": {"type": "integer", "minimum": 0},
            "level": {"$ref": "#/$defs/level"}, "message": {"$ref": "#/$defs/message"},
            "locations": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/location"}},
            "relatedLocations": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/relatedLocation"}},
            "partialFingerprints": {"type": "object", "additionalProperties": {"type": "string"}},
            "fixes": {"type": "array", "items": {"$ref": "#/$defs/fix"}},
            "suppressions": {"type": "array", "items": {"$ref": "#/$defs/suppression"}}
          }
        },
        "location": {
          "type": "object", "required": ["physicalLocation"], "additionalProperties": false,
          "properties": {
            "physicalLocation": {
              "type": "object", "required": ["artifactLocation", "region"], "additionalProperties": false,
              "properties": {
                "artifactLocation": {"$ref": "#/$defs/artifactLocation"}, "region": {"$ref": "#/$defs/region"}
              }
            }
          }
        },
        "relatedLocation": {
          "type": "object", "required": ["physicalLocation"], "additionalProperties": false,
          "properties": {
            "id": {"type": "integer", "minimum": -1}, "message": {"$ref": "#/$defs/message"},
            "physicalLocation": {
              "type": "object", "required": ["artifactLocation", "region"], "additionalProperties": false,
              "properties": {
                "artifactLocation": {"$ref": "#/$defs/artifactLocation"}, "region": {"$ref": "#/$defs/region"}
              }
            }
          }
        },
        "artifactLocation": {
          "type": "object", "required": ["uri"], "additionalProperties": false,
          "properties": {"uri": {"type": "string", "pattern": "^([A-Za-z0-9._~/-]|%[0-9A-F]{2})+$"}}
        },
        "region": {
          "type": "object", "additionalProperties": false,
          "required": ["startLine", "startColumn", "endLine", "endColumn"],
          "properties": {
            "startLine": {"type": "integer", "minimum": 1}, "startColumn": {"type": "integer", "minimum": 1},
            "endLine": {"type": "integer", "minimum": 1}, "endColumn": {"type": "integer", "minimum": 1}
          }
        },
        "fix": {
          "type": "object", "required": ["artifactChanges"], "additionalProperties": false,
          "properties": {
            "description": {"$ref": "#/$defs/message"},
            "artifactChanges": {
              "type": "array", "minItems": 1,
              "items": {
                "type": "object", "required": ["artifactLocation", "replacements"], "additionalProperties": false,
                "properties": {
                  "artifactLocation": {"$ref": "#/$defs/artifactLocation"},
                  "replacements": {
                    "type": "array", "minItems": 1,
                    "items": {
                      "type": "object", "required": ["deletedRegion"], "additionalProperties": false,
                      "properties": {
                        "deletedRegion": {"$ref": "#/$defs/region"}, "insertedContent": {"$ref": "#/$defs/message"}
                      }
                    }
                  }
                }
              }
            }
          }
        },
        "suppression": {
          "type": "object", "required": ["kind"], "additionalProperties": false,
          "properties": {
            "kind": {"enum": ["inSource", "external"]}, "status": {"enum": ["accepted", "underReview", "rejected"]},
            "justification": {"type": "string"}, "location": {"$ref": "#/$defs/location"}
          }
        }
      }
    }
    """
