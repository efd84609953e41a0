/**
 * The version of the shape that events are recorded in today.
 *
 * An entry that names no version was recorded in the first. The number is part of what an entry is hashed over, so it
 * stays as it was; when a shape changes, this one grows, and who replays an older entry reads it by its own version.
 */
export const eventSchemaVersion = 2
