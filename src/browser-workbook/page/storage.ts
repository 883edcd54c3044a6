// Keeps the workbook in the browser's own database, so that a reload or a closed tab loses nothing.
import type { IWorkbookData } from '@univerjs/core';

const database = 'browser-workbook';
const store = 'workbooks';
const key = 'open';

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

export async function loadWorkbook(): Promise<IWorkbookData | undefined> {
  return (await transact('readonly', (objects) => objects.get(key))) as IWorkbookData | undefined;
}

export async function saveWorkbook(content: IWorkbookData): Promise<void> {
  await transact('readwrite', (objects) => objects.put(content, key));
}

export async function deleteWorkbook(): Promise<void> {
  await transact('readwrite', (objects) => objects.delete(key));
}
