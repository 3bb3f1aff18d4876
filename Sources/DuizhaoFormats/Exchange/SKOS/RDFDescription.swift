/// What a file says of one resource: the same for all ways of writing it.
struct RDFDescription {
  /// A value of a property.
  enum Value {
    /// A resource, as a name with a prefix or as an address.
    case resource(String)
    case literal(RDFLiteral)
    /// A resource that is described where it is used.
    case description([Property])
  }

  /// A property, as a name with a prefix, and its values.
  struct Property {
    var name: String
    var values: [Value]
  }

  /// The resource, as a name with a prefix or as an address.
  var subject: String

  /// What is said of it, the class first.
  var properties: [Property]
}
