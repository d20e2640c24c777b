import { type DragEvent, useState } from 'react';

/** Whether files are being dragged over it; what is dropped is handed on. Text that is dragged is the field's own. */
export function useDropping() {
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent, is: boolean) => {
    if (!event.dataTransfer.types.includes('Files')) return false;
    event.preventDefault();
    setOver(is);
    return true;
  };
  return {
    isOver,
    on: (take: (files: Iterable<File>) => void) => ({
      onDragOver: (event: DragEvent) => void over(event, true),
      onDragLeave: (event: DragEvent) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) over(event, false);
      },
      onDrop: (event: DragEvent) => {
        if (over(event, false)) take([...event.dataTransfer.files]);
      },
    }),
  };
}
