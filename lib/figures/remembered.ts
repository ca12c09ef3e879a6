/** The same reading, done once for each object: of what is compared with many others. */
export function remembered<Of extends object, Read>(read: (of: Of) => Read): (of: Of) => Read {
  const known = new WeakMap<Of, Read>();
  return (of) => {
    if (!known.has(of)) known.set(of, read(of));
    return known.get(of) as Read;
  };
}
