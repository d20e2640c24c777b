import { ViewList } from './ViewList.tsx';

/** Beside the list, where there is room for it. */
export function ViewColumn() {
  return (
    <div className="view-column">
      <ViewList />
    </div>
  );
}
