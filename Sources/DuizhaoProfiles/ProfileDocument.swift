/// What one file says, before the profiles that it extends are known.
public struct ProfileDocument: Sendable, Hashable {
  /// A word with its place, so that what comes of it later can be told there.
  public struct Reference: Sendable, Hashable {
    /// What is named.
    public var name: String
    /// Where.
    public var place: ProfileProblem.Place

    /// Creates a reference.
    public init(_ name: String, at place: ProfileProblem.Place) {
      self.name = name
      self.place = place
    }
  }

  /// The profiles that it extends, in order.
  public var bases: [Reference] = []

  /// What it says itself; the paths of glossaries are as written.
  public var profile = Profile()

  /// The places of the glossaries, in their order.
  public var glossaryPlaces: [ProfileProblem.Place] = []

  /// Creates a document that says nothing.
  public init() {}
}
