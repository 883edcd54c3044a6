/** A file of the add-in that could not be had, the connection being down or the files having moved. */
export class NotLoaded extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause));
    this.name = 'NotLoaded';
  }
}
