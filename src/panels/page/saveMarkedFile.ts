// Saves a published table for spreadsheets: without a byte order mark Excel takes Chinese for something else.
import { saveFile } from '@/panels/share/saveFile';

export async function saveMarkedFile(address: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: HTTP ${response.status}`);
  const text = (await response.text()).replace(/^\ufeff/, '');
  const name = address.slice(address.lastIndexOf('/') + 1);
  saveFile(new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' }), name);
}
