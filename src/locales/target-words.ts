export type TargetGroup = 'overdue' | 'running' | 'met' | 'unmeasured-past' | 'unmeasured';
