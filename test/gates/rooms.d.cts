/** Room to the rooms that it may import. */
declare const rooms: Readonly<Record<string, readonly string[]>>;
export = rooms;
