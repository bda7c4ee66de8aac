export type TargetGroup = 'resolution' | 'plans' | 'programmes' | 'provinces';
