// Keeps the workbook in the browser's own database, so that a reload or a closed tab loses nothing.
import type { IWorkbookData } from '@univerjs/core';
import type { Area } from '../grid/area';
import type { FileResults } from '../xlsx/file-results';

const database = 'browser-workbook';
const store = 'workbooks';
const key = 'open';
/** Beside the workbook: what its content does not say. */
const besideKey = 'beside';

/** What is to be known when a kept workbook is shown again. */
export interface KeptBeside {
  /** Cells whose arrays spill: the content holds neither how far nor what. */
  readonly spilling?: readonly Area[];
  /** Where the workbook has just come out of a file: its name, and the sheet in front. Nothing of it is computed yet. */
  readonly opened?: { readonly fileName: string; readonly activeSheetId: string; readonly results: FileResults };
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(database, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(store);
    };
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('the database does not open'));
    };
  });
}

async function transact<T>(mode: IDBTransactionMode, work: (objects: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opened = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = opened.transaction(store, mode);
      const request = work(transaction.objectStore(store));
      transaction.oncomplete = () => {
        resolve(request.result);
      };
      transaction.onerror = transaction.onabort = () => {
        reject(transaction.error ?? new Error('the database does not write'));
      };
    });
  } finally {
    opened.close();
  }
}

export interface KeptWorkbook {
  readonly content: IWorkbookData;
  readonly beside: KeptBeside;
}

export async function loadWorkbook(): Promise<KeptWorkbook | undefined> {
  const content = (await transact('readonly', (objects) => objects.get(key))) as IWorkbookData | undefined;
  const beside = (await transact('readonly', (objects) => objects.get(besideKey))) as KeptBeside | undefined;
  return content && { content, beside: beside ?? {} };
}

export async function saveWorkbook({ content, beside }: KeptWorkbook): Promise<void> {
  await transact('readwrite', (objects) => {
    objects.put(beside, besideKey);
    return objects.put(content, key);
  });
}

export async function deleteWorkbook(): Promise<void> {
  await transact('readwrite', (objects) => objects.clear());
}
