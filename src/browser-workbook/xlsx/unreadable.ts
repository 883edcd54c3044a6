// Why a file is not opened.

/**
 * Why bytes are no workbook, or none that is opened: not such a file, one that only its password opens, one whose content
 * is damaged, one that unfolds to more than a page can hold, or one built as no program builds its files.
 */
export type UnreadableReason = 'notXlsx' | 'encrypted' | 'damaged' | 'tooLarge' | 'unsafe';

export class UnreadableFileError extends Error {
  constructor(
    readonly reason: UnreadableReason,
    detail: string,
  ) {
    super(detail);
  }
}
